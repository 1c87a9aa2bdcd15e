package org.shouwang.county.enrolment;

import java.io.IOException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.shouwang.platform.enrolment.EnrolmentFiles;
import org.shouwang.platform.enrolment.EnrolmentRequest;
import org.shouwang.platform.rules.RuleBroken;
import org.shouwang.platform.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** 单位登记: take a node's request, compare by telephone, confirm, give back the answer; revoke. */
@Controller
@RequestMapping(EnrolmentPage.PATH)
class EnrolmentPage {

    static final String PATH = "/enrolment";

    private final Trust trust;
    private final Answers answers;
    private final NodeList nodes;

    EnrolmentPage(Trust trust, Answers answers, NodeList nodes) {
        this.trust = trust;
        this.answers = answers;
        this.nodes = nodes;
    }

    @Bean
    static NavigationItem enrolmentInTheBar() {
        return new NavigationItem(35, PATH, "enrolment.nav");
    }

    @GetMapping
    String list(@RequestParam @Nullable String enrolled, Model model) {
        model.addAttribute("nodes", nodes.all());
        model.addAttribute("enrolled", enrolled);
        return "enrolment/list";
    }

    /** Records nothing: somebody has to pick up the telephone first. */
    @PostMapping("/request")
    String compare(@RequestParam MultipartFile file, Model model) throws IOException {
        try {
            EnrolmentRequest request = EnrolmentFiles.readRequest(file.getBytes());
            trust.mustBeAcceptable(request);
            model.addAttribute("request", request);
            model.addAttribute("file", Base64.getEncoder().encodeToString(file.getBytes()));
            model.addAttribute("known", trust.keysOf(request.node()));
            return "enrolment/compare";
        } catch (RuleBroken broken) {
            return refused(broken, model);
        }
    }

    @PostMapping
    String confirm(@RequestParam String file, Model model) {
        try {
            EnrolmentRequest request =
                    EnrolmentFiles.readRequest(Base64.getDecoder().decode(file));
            trust.decide(request);
            return "redirect:%s?enrolled=%s".formatted(PATH, request.node());
        } catch (RuleBroken broken) {
            return refused(broken, model);
        } catch (IllegalArgumentException noBase64) {
            return refused(new RuleBroken("NO_ENROLMENT_REQUEST", "the form was changed"), model);
        }
    }

    @GetMapping("/{node}/answer")
    ResponseEntity<byte[]> answer(@PathVariable String node) {
        byte[] file = EnrolmentFiles.write(answers.to(node, trust.keysOf(node)));
        ContentDisposition name = ContentDisposition.attachment()
                .filename("enrolment-%s.json".formatted(node))
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(MediaType.APPLICATION_JSON)
                .body(file);
    }

    @PostMapping("/{node}/revocation")
    String revoke(@PathVariable String node, @RequestParam @Nullable String reason, Model model) {
        try {
            trust.revoke(node, reason);
            return "redirect:" + PATH;
        } catch (RuleBroken broken) {
            return refused(broken, model);
        }
    }

    private String refused(RuleBroken broken, Model model) {
        model.addAttribute("broken", broken.code());
        model.addAttribute("detail", broken.getMessage());
        return list(null, model);
    }
}
