package org.shouwang.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.mock.web.MockMultipartHttpServletRequest;
import org.springframework.util.unit.DataSize;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

class RequestLimitsTest {

    private final RequestLimits limits = new RequestLimits(
            new BodyLimits(DataSize.ofBytes(10), DataSize.ofBytes(20)),
            List.of(new UploadLimit("/carrying", DataSize.ofBytes(300))));

    @Test
    void a_file_may_be_larger_where_a_page_says_so_and_only_there() {
        assertThat(limits.of(request("/carrying", "multipart/form-data; boundary=x")))
                .isEqualTo(300);
        assertThat(limits.of(request("/carrying/more", "multipart/form-data; boundary=x")))
                .isEqualTo(20);
        assertThat(limits.of(request("/imports", "multipart/form-data; boundary=x")))
                .isEqualTo(20);
    }

    @Test
    void everything_but_files_has_the_usual_limit_everywhere() {
        assertThat(limits.of(request("/carrying", "application/json"))).isEqualTo(10);
        assertThat(limits.of(request("/carrying", null))).isEqualTo(10);
    }

    @Test
    void a_file_that_did_not_announce_its_length_is_measured_when_it_is_there() {
        UploadsThatFit fit = new UploadsThatFit(limits);

        assertThat(fit.preHandle(upload("/imports", 20), new MockHttpServletResponse(), this))
                .isTrue();
        assertThat(fit.preHandle(upload("/carrying", 300), new MockHttpServletResponse(), this))
                .isTrue();
        assertThatThrownBy(() -> fit.preHandle(upload("/imports", 21), new MockHttpServletResponse(), this))
                .isInstanceOf(MaxUploadSizeExceededException.class);
    }

    private static MockHttpServletRequest request(String path, @Nullable String type) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", path);
        request.setContentType(type);
        return request;
    }

    private static MockMultipartHttpServletRequest upload(String path, int bytes) {
        MockMultipartHttpServletRequest upload = new MockMultipartHttpServletRequest();
        upload.setRequestURI(path);
        upload.setContentType("multipart/form-data; boundary=x");
        upload.addFile(new MockMultipartFile("file", new byte[bytes]));
        return upload;
    }
}
