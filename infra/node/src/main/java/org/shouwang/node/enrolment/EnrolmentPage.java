package org.shouwang.node.enrolment;

import java.io.IOException;
import java.time.ZoneId;
import org.shouwang.node.identity.NodeIdentity;
import org.shouwang.platform.rules.RuleBroken;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** 入网登记: fetch the request, carry it to the county, bring back the answer. */
@Controller
@RequestMapping(EnrolmentPage.PATH)
class EnrolmentPage {

    static final String PATH = "/enrolment";

    private static final ZoneId CIVIL = ZoneId.of("Asia/Shanghai");

    private final Enrolment enrolment;
    private final NodeIdentity node;

    EnrolmentPage(Enrolment enrolment, NodeIdentity node) {
        this.enrolment = enrolment;
        this.node = node;
    }

    @GetMapping
    String page(Model model) {
        model.addAttribute("node", node.id());
        model.addAttribute("fingerprint", enrolment.fingerprint());
        enrolment.standing().ifPresent(standing -> {
            model.addAttribute("standing", standing);
            model.addAttribute("until", standing.validUntil().atZone(CIVIL).toLocalDate());
        });
        return "enrolment/enrolment";
    }

    @GetMapping("/request")
    ResponseEntity<byte[]> request() {
        ContentDisposition file = ContentDisposition.attachment()
                .filename("enrolment-request-%s.json".formatted(node.id()))
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .contentType(MediaType.APPLICATION_JSON)
                .body(enrolment.request());
    }

    @PostMapping
    String take(@RequestParam MultipartFile file, Model model) throws IOException {
        try {
            enrolment.take(file.getBytes());
            return "redirect:" + PATH;
        } catch (RuleBroken broken) {
            model.addAttribute("broken", broken.code());
            return page(model);
        }
    }
}
