package org.shouwang.node.returned;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 找回的记录: what came back and has to be looked at. */
@Controller
class ReturnedPage {

    private static final String BACK = "redirect:/returned";

    private final WaitingRecords waiting;
    private final ReturnedRecords returned;

    ReturnedPage(WaitingRecords waiting, ReturnedRecords returned) {
        this.waiting = waiting;
        this.returned = returned;
    }

    @GetMapping("/returned")
    String page(Model model) {
        model.addAttribute("records", waiting.all());
        return "returned/returned";
    }

    @PostMapping("/returned/{epoch}/{seq}/join")
    String join(@PathVariable int epoch, @PathVariable long seq) {
        returned.join(epoch, seq);
        return BACK;
    }

    @PostMapping("/returned/{epoch}/{seq}/leave")
    String leave(@PathVariable int epoch, @PathVariable long seq, @RequestParam(defaultValue = "") String note) {
        returned.leave(epoch, seq, note);
        return BACK;
    }
}
