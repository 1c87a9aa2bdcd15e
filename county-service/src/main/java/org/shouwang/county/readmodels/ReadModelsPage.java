package org.shouwang.county.readmodels;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows how the read models are doing, and has them built anew. */
@Controller
@RequestMapping("/read-models")
class ReadModelsPage {

    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");

    private final ReadModels models;
    private final ParkedEvents parked;
    private final Clock clock;

    ReadModelsPage(ReadModels models, ParkedEvents parked, Clock clock) {
        this.models = models;
        this.parked = parked;
        this.clock = clock;
    }

    @GetMapping
    String page(Model model) {
        show(model);
        return "dashboard/read-models";
    }

    /** Asked again and again by the open page. */
    @GetMapping("/states")
    String states(Model model) {
        show(model);
        return "dashboard/read-models :: states";
    }

    private void show(Model model) {
        model.addAttribute("models", models.all());
        model.addAttribute("parked", parked.list());
        model.addAttribute("zone", COUNTY);
    }

    /** Rows and checksum: asked apart, because every row is read for it. */
    @GetMapping("/{name}/content")
    String content(@PathVariable String name, Model model) {
        model.addAttribute("content", models.content(name));
        model.addAttribute("at", clock.instant().atZone(COUNTY));
        return "dashboard/read-model-content :: rows";
    }

    @PostMapping("/{name}/rebuild")
    String rebuild(@PathVariable String name) {
        models.rebuild(name);
        return "redirect:/read-models";
    }

    @PostMapping("/{name}/retry-parked")
    String retryParked(@PathVariable String name) {
        models.retryParked(name);
        return "redirect:/read-models";
    }
}
