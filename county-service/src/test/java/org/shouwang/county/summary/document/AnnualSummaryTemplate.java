package org.shouwang.county.summary.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Draws the Word template afresh, for a change of looks that is easier to write than to click. The template that ships is
 * the .docx itself: an office edits that in Word and never needs this.
 */
final class AnnualSummaryTemplate {

    private final StringBuilder body = new StringBuilder();

    private AnnualSummaryTemplate() {}

    public static void main(String[] target) throws IOException {
        write(Path.of(target[0]), TemplateParts.around(new AnnualSummaryTemplate().document()));
    }

    private String document() {
        opening();
        measures();
        closing();
        return "<w:document " + TemplateStyles.NAMESPACES + "><w:body>" + body + TemplateParts.section()
                + "</w:body></w:document>";
    }

    private void opening() {
        line("Title", "{{单位}}").line("Title", "{{年度}}年度留守儿童关爱保护工作总结");
        line("Subtitle", "（{{口径}}）");
        line("BodyText", "现将{{单位}}{{年度}}年度留守儿童关爱保护工作情况总结如下。" + "本文数据按{{口径}}统计，期间为{{期间}}，存量数据取自{{时点}}。");
        line("Heading1", "一、基本情况").line("BodyText", "{{~基本情况}}");
        line("TableCaption", "表1 各单位留守儿童分布情况").line("TableText", "{{=各单位}}");
    }

    private void measures() {
        line("Heading1", "二、主要做法");
        measure("（一）健全工作机制", "机制");
        measure("（二）规范建档管理", "建档");
        measure("（三）落实结对帮扶", "结对帮扶");
        measure("（四）加强走访与亲情联系", "走访与亲情联系");
        measure("（五）建好用好关爱阵地", "阵地建设");
        measure("（六）办好家长学校与家庭教育", "家长学校与家庭教育");
        measure("（七）守护健康与安全", "健康与安全");
        measure("（八）做好资助与维权", "资助与维权");
        measure("（九）加强宣传引导", "宣传");
    }

    private void closing() {
        line("Heading1", "三、取得的成效").line("BodyText", "{{~成效}}");
        line("TableCaption", "表2 主要指标年度对比").line("TableText", "{{=年度对比}}");
        line("Heading1", "四、存在的问题").line("BodyText", "{{~存在的问题}}");
        line("Heading1", "五、下一步打算").line("BodyText", "{{~下一步打算}}");
        line("BodyText", "").line("Signature", "{{单位}}").line("Signature", "{{落款日期}}");
        body.append(
                "<w:p><w:pPr><w:pStyle w:val=\"TableCaption\"/><w:pageBreakBefore/></w:pPr><w:r><w:t>附：数据说明</w:t></w:r></w:p>");
        line("TableText", "{{=数据说明}}").line("TableNote", "{{~核对办法}}");
        line("TableCaption", "上报单位记录情况").line("TableText", "{{=上报单位}}");
    }

    private void measure(String heading, String tag) {
        line("Heading2", heading).line("BodyText", "{{~" + tag + "}}");
    }

    private AnnualSummaryTemplate line(String style, String text) {
        body.append("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r><w:t xml:space=\"preserve\">" + text
                + "</w:t></w:r></w:p>");
        return this;
    }

    private static void write(Path target, Map<String, String> parts) throws IOException {
        try (OutputStream file = Files.newOutputStream(target);
                ZipOutputStream zip = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setLastModifiedTime(FileTime.from(Instant.parse("2000-01-01T00:00:00Z")));
                zip.putNextEntry(entry);
                zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + part.getValue())
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
