package org.shouwang.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** How many bytes a request may carry, by what it is and where it goes. */
final class RequestLimits {

    private final BodyLimits usual;
    private final List<UploadLimit> uploads;

    RequestLimits(BodyLimits usual, List<UploadLimit> uploads) {
        this.usual = usual;
        this.uploads = List.copyOf(uploads);
    }

    long of(HttpServletRequest request) {
        boolean upload = String.valueOf(request.getContentType()).startsWith("multipart/");
        return upload ? upload(request.getRequestURI()) : usual.body().toBytes();
    }

    private long upload(String path) {
        return uploads.stream()
                .filter(own -> own.path().equals(path))
                .map(UploadLimit::limit)
                .findFirst()
                .orElse(usual.upload())
                .toBytes();
    }
}
