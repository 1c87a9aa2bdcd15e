package org.shouwang.platform.letters;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes what people ask for on the page of their tier, and leads back to it. */
@Controller
@RequestMapping("/parking/letters")
class LetterDesk {

    private static final String BACK = "redirect:/parking";

    private final DeadLetters letters;

    LetterDesk(DeadLetters letters) {
        this.letters = letters;
    }

    @PostMapping("/retry")
    String retry(@RequestParam String group, @RequestParam String sequence) {
        boolean unused = letters.retry(group, sequence);
        return BACK;
    }

    @PostMapping("/retry-all")
    String retryAll(@RequestParam String group, RedirectAttributes told) {
        DeadLetters.Retried retried = letters.retryAll(group);
        told.addAttribute("handled", retried.handled());
        told.addAttribute("failedAgain", retried.failedAgain());
        return BACK;
    }

    @PostMapping("/set-aside")
    String setAside(
            @RequestParam String group,
            @RequestParam String sequence,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(required = false) @Nullable String decidedBy) {
        letters.setAside(group, sequence, reason, decidedBy);
        return BACK;
    }
}
