package org.shouwang.platform.web;

import org.springframework.util.unit.DataSize;

/**
 * A path to which files of another size go than to all others; declare one bean per path. The servlet container has to let
 * them through: {@code spring.servlet.multipart}.
 */
public record UploadLimit(String path, DataSize limit) {}
