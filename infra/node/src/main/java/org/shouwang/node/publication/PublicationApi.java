package org.shouwang.node.publication;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/publication")
class PublicationApi {

    private final PublicationStatus status;

    PublicationApi(PublicationStatus status) {
        this.status = status;
    }

    @GetMapping
    PublicationStatus.Progress progress() {
        return status.progress();
    }
}
