package org.shouwang.county.carrying;

import java.io.IOException;
import org.shouwang.platform.rules.RuleBroken;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** 导入上报文件: hand in what a school or village brought, see what became of it, give back the answer. */
@Controller
@RequestMapping(CarryingPage.PATH)
class CarryingPage {

    static final String PATH = "/carrying";

    private static final String VIEW = "carrying/carrying";

    private final CarriedLogs logs;
    private final SignedAnswers answers;

    CarryingPage(CarriedLogs logs, SignedAnswers answers) {
        this.logs = logs;
        this.answers = answers;
    }

    @GetMapping
    String page() {
        return VIEW;
    }

    /** Handing the same file in again, by reloading the page too, does nothing. */
    @PostMapping
    String takeIn(@RequestParam MultipartFile file, Model model) throws IOException {
        try {
            model.addAttribute("carried", logs.takeIn(file));
        } catch (RuleBroken broken) {
            model.addAttribute("broken", broken);
        }
        return VIEW;
    }

    @GetMapping("/{node}/answer")
    ResponseEntity<byte[]> answer(@PathVariable String node) {
        return answers.to(node);
    }
}
