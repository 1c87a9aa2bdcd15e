package org.shouwang.node.publication;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.shouwang.node.enrolment.AccessToBroker;
import org.shouwang.node.returned.ReturnedRecords;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 上报情况: what of this node's work the county has. */
@Controller
class PublicationPage {

    static final String PATH = "/publication";

    private static final ZoneId CIVIL = ZoneId.of("Asia/Shanghai");

    private final PublicationStatus status;
    private final AccessToBroker broker;
    private final ReturnedRecords returned;

    PublicationPage(PublicationStatus status, AccessToBroker broker, ReturnedRecords returned) {
        this.status = status;
        this.broker = broker;
        this.returned = returned;
    }

    @GetMapping(PATH)
    String page(Model model) {
        model.addAttribute("progress", status.progress());
        PublicationStatus.Attempt attempt = status.lastAttempt();
        model.addAttribute("why", attempt.why());
        model.addAttribute("since", here(attempt.failingSince()));
        model.addAttribute("last", here(attempt.at()));
        model.addAttribute("heard", here(attempt.heardAt()));
        model.addAttribute("waiting", returned.countWaiting());
        model.addAttribute("connected", broker.current().isPresent());
        return "publication/publication";
    }

    private static @Nullable ZonedDateTime here(@Nullable Instant at) {
        return at == null ? null : at.atZone(CIVIL);
    }
}
