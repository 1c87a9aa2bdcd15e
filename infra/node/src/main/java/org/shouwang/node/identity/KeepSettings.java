package org.shouwang.node.identity;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param keepDir where the node keeps what must survive its database; {@code .shouwang/<id>} below the user's home unless
 *     stated
 */
@ConfigurationProperties("shouwang.node")
record KeepSettings(@Nullable Path keepDir) {

    KeepDirectory directory(String node) {
        Path usual = Path.of(System.getProperty("user.home"), ".shouwang", node);
        return new KeepDirectory(keepDir == null ? usual : keepDir);
    }
}
