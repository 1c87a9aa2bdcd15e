package org.shouwang.node.parking;

import org.shouwang.platform.letters.DeadLetters;
import org.shouwang.platform.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 待处理 of a school or village. */
@Controller
class ParkingPage {

    private final DeadLetters letters;

    ParkingPage(DeadLetters letters) {
        this.letters = letters;
    }

    @Bean
    static NavigationItem parkingInTheBar() {
        return new NavigationItem(70, "/parking", "parking.nav");
    }

    @GetMapping("/parking")
    String page(Model model) {
        model.addAttribute("letters", letters.all());
        model.addAttribute("counts", letters.counts());
        return "node/parking";
    }
}
