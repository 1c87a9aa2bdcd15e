package org.shouwang.node.carrying;

import java.io.IOException;
import java.time.ZoneId;
import org.shouwang.node.lives.Lives;
import org.shouwang.platform.carrying.AnswerFile;
import org.shouwang.platform.eventstore.StoredEvents;
import org.shouwang.platform.rules.RuleBroken;
import org.shouwang.platform.sync.NodeState;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** 带走上报: fetch the file for the county, take in its answer. */
@Controller
@RequestMapping("/carrying")
class CarryingPage {

    private static final ZoneId CIVIL = ZoneId.of("Asia/Shanghai");

    private final Packing packing;
    private final CarriedAnswers answers;
    private final Lives lives;
    private final StoredEvents events;

    CarryingPage(Packing packing, CarriedAnswers answers, Lives lives, StoredEvents events) {
        this.packing = packing;
        this.answers = answers;
        this.lives = lives;
        this.events = events;
    }

    @GetMapping
    String page(Model model) {
        NodeState state = lives.state();
        long all = packing.choose(true).records();
        model.addAttribute("lacking", packing.choose(false).records());
        model.addAttribute("all", all);
        model.addAttribute("unnumbered", state.isPublishing() ? Math.max(0, events.count() - all) : 0);
        model.addAttribute("standing", state.standing().name());
        return "carrying/carrying";
    }

    @PostMapping("/answer")
    String take(@RequestParam MultipartFile file, Model model) throws IOException {
        try {
            AnswerFile answer = answers.take(file.getBytes());
            model.addAttribute("stated", answer.statedAt().atZone(CIVIL));
        } catch (RuleBroken broken) {
            model.addAttribute("broken", broken.code());
        }
        return page(model);
    }
}
