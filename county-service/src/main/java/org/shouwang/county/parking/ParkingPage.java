package org.shouwang.county.parking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.platform.letters.DeadLetters;
import org.shouwang.platform.sync.ParkReason;
import org.shouwang.platform.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 待处理: records that could not be taken in, events that could not be handled, and what can be done. */
@Controller
@RequestMapping("/parking")
class ParkingPage {

    private static final String BACK = "redirect:/parking";

    private final ParkedRows rows;
    private final Rereading rereading;
    private final SettingAside settingAside;
    private final DeadLetters letters;

    ParkingPage(ParkedRows rows, Rereading rereading, SettingAside settingAside, DeadLetters letters) {
        this.rows = rows;
        this.rereading = rereading;
        this.settingAside = settingAside;
        this.letters = letters;
    }

    @Bean
    static NavigationItem parkingInTheBar() {
        return new NavigationItem(35, "/parking", "parking.nav");
    }

    @GetMapping
    String page(Model model) {
        Map<Boolean, List<ParkedRow>> waiting =
                rows.waiting().stream().collect(Collectors.partitioningBy(row -> row.setAsideWhy() == null));
        model.addAttribute("open", byReason(waiting.getOrDefault(true, List.of())));
        model.addAttribute("aside", waiting.getOrDefault(false, List.of()));
        model.addAttribute("resolved", rows.resolvedLately());
        model.addAttribute("counts", rows.counts());
        model.addAttribute("letters", letters.all());
        model.addAttribute("letterCounts", letters.counts());
        return "parking/page";
    }

    @PostMapping("/records/{id}/retry")
    String retry(@PathVariable long id) {
        rereading.again(id);
        return BACK;
    }

    @PostMapping("/records/retry")
    String retryAll(@RequestParam ParkReason reason) {
        rereading.again(reason);
        return BACK;
    }

    @PostMapping("/records/{id}/set-aside")
    String setAside(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(required = false) @Nullable String decidedBy) {
        settingAside.decide(id, reason, decidedBy);
        return BACK;
    }

    private static Map<ParkReason, List<ParkedRow>> byReason(List<ParkedRow> open) {
        return open.stream().collect(Collectors.groupingBy(ParkedRow::reason, LinkedHashMap::new, Collectors.toList()));
    }
}
