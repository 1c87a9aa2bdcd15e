package org.shouwang.platform.importpages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shouwang.platform.imports.ImportJob;
import org.shouwang.platform.imports.ImportReading;
import org.shouwang.platform.imports.Imports;
import org.shouwang.platform.spreadsheet.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Imports for people: everything is found again under its own address, whoever left it. */
@Controller
@RequestMapping("/imports")
class ImportPages {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Imports imports;
    private final MessageSource messages;

    ImportPages(Imports imports, MessageSource messages) {
        this.imports = imports;
        this.messages = messages;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("jobs", imports.latest());
        model.addAttribute("takesLedgers", imports.takesLedgers());
        return "imports/list";
    }

    @PostMapping
    String take(@RequestParam MultipartFile file, @RequestParam ImportJob.Kind kind) throws IOException {
        String id =
                imports.take(new Imports.Upload(kind, file.getOriginalFilename(), file.getBytes(), null, null, false));
        return "redirect:/imports/" + id;
    }

    @GetMapping("/{id}")
    String job(@PathVariable String id, Model model) {
        model.addAttribute("job", job(id));
        return "imports/job";
    }

    /** While the job runs, its progress; when it no longer does, the page is loaded anew. */
    @GetMapping("/{id}/progress")
    String progress(@PathVariable String id, Model model, HttpServletResponse response) {
        ImportJob job = job(id);
        model.addAttribute("job", job);
        if (job.state() != ImportJob.State.RUNNING) {
            response.setHeader("HX-Refresh", "true");
        }
        return "imports/progress :: progress";
    }

    @GetMapping("/{id}/rows")
    String rows(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String sheet,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        ImportJob job = job(id);
        model.addAttribute("job", job);
        model.addAttribute("view", FileView.of(imports.content(id), reading(job), sheet, page));
        return "imports/rows :: rows";
    }

    @PostMapping("/{id}/confirm")
    String confirm(@PathVariable String id) {
        boolean unused = imports.confirm(id);
        return "redirect:/imports/" + id;
    }

    @GetMapping("/{id}/refused.xlsx")
    void refused(@PathVariable String id, Locale locale, HttpServletResponse response) throws IOException {
        ImportJob job = job(id);
        RefusedRows rows = new RefusedRows(reading(job), refusal -> words(refusal, locale));
        response.setContentType(XLSX);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, asFile(job, locale));
        rows.write(imports.content(id), response.getOutputStream());
    }

    private String asFile(ImportJob job, Locale locale) {
        String name = messages.getMessage("imports.refused.file", new Object[] {job.fileName()}, locale);
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    private String words(Refusal refusal, Locale locale) {
        String why = messages.getMessage("refusal." + refusal.code(), null, locale);
        String found = Objects.requireNonNullElse(refusal.found(), "");
        Object[] parts = {refusal.column(), why, found, refusal.expected()};
        return messages.getMessage(found.isEmpty() ? "refusal.line.empty" : "refusal.line", parts, locale);
    }

    private ImportJob job(String id) {
        return imports.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ImportReading reading(ImportJob job) {
        ImportReading reading = job.reading();
        if (reading == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return reading;
    }
}
