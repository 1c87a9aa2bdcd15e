package org.shouwang.county.coverage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.platform.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** 上报情况: who has reported, and what is missing or could not be read. */
@Controller
class CoveragePage {

    private final Coverage coverage;
    private final RecordsSetAside records;

    CoveragePage(Coverage coverage, RecordsSetAside records) {
        this.coverage = coverage;
        this.records = records;
    }

    @Bean
    static NavigationItem coverageInTheBar() {
        return new NavigationItem(30, "/coverage", "coverage.nav");
    }

    @GetMapping("/coverage")
    String nodes(Model model) {
        model.addAttribute("nodes", coverage.nodes());
        return "coverage/nodes";
    }

    @GetMapping("/coverage/parked")
    String parked(@RequestParam @Nullable String node, @RequestParam(defaultValue = "0") int page, Model model) {
        list(records.parked(node, Math.max(0, page)), node, page, model);
        return "coverage/parked";
    }

    @GetMapping("/coverage/held")
    String held(@RequestParam @Nullable String node, @RequestParam(defaultValue = "0") int page, Model model) {
        list(records.held(node, Math.max(0, page)), node, page, model);
        return "coverage/held";
    }

    @GetMapping("/coverage/parked/{id}")
    String one(@PathVariable long id, Model model) {
        model.addAttribute(
                "parked", records.one(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "coverage/record";
    }

    private static void list(List<SetAside> found, @Nullable String node, int page, Model model) {
        model.addAttribute("records", found.subList(0, Math.min(found.size(), RecordsSetAside.PAGE)));
        model.addAttribute("hasMore", found.size() > RecordsSetAside.PAGE);
        model.addAttribute("page", Math.max(0, page));
        model.addAttribute("node", node);
    }
}
