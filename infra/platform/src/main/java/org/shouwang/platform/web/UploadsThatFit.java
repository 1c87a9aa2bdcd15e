package org.shouwang.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets no larger files through to a page than its path allows. The servlet container reads files by itself and knows but one
 * limit, the largest of all; they are on its disk then, not in memory.
 */
final class UploadsThatFit implements HandlerInterceptor {

    private final RequestLimits limits;

    UploadsThatFit(RequestLimits limits) {
        this.limits = limits;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request instanceof MultipartRequest upload && size(upload) > limits.of(request)) {
            throw new MaxUploadSizeExceededException(limits.of(request));
        }
        return true;
    }

    private static long size(MultipartRequest upload) {
        return upload.getMultiFileMap().values().stream()
                .flatMap(Collection::stream)
                .mapToLong(MultipartFile::getSize)
                .sum();
    }
}
