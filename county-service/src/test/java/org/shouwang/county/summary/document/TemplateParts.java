package org.shouwang.county.summary.document;

import static org.shouwang.county.summary.document.TemplateStyles.NAMESPACES;

import java.util.LinkedHashMap;
import java.util.Map;

/** The parts of the Word package around the text: pages, feet, notes, faces that stand in for absent ones. */
final class TemplateParts {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private TemplateParts() {}

    static Map<String, String> around(String document) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", contentTypes());
        parts.put("_rels/.rels", relations("officeDocument:word/document.xml"));
        parts.put(
                "word/_rels/document.xml.rels",
                relations(
                        "styles:styles.xml",
                        "settings:settings.xml",
                        "fontTable:fontTable.xml",
                        "footnotes:footnotes.xml",
                        "footer:footer1.xml",
                        "footer:footer2.xml"));
        parts.put("word/document.xml", document);
        parts.put("word/styles.xml", TemplateStyles.xml());
        parts.put("word/settings.xml", settings());
        parts.put("word/fontTable.xml", fonts());
        parts.put("word/footnotes.xml", footnotes());
        parts.put("word/footer1.xml", footer("right"));
        parts.put("word/footer2.xml", footer("left"));
        return parts;
    }

    /** A4 with the margins of an official document; page numbers outside, odd right, even left. */
    static String section() {
        return """
            <w:sectPr><w:footerReference w:type="default" r:id="rId5"/><w:footerReference w:type="even" r:id="rId6"/>
            <w:pgSz w:w="11906" w:h="16838"/>
            <w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="1400" w:gutter="0"/>
            </w:sectPr>""";
    }

    private static String contentTypes() {
        StringBuilder types =
                new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        String[] parts = {
            "document:document.main",
            "styles:styles",
            "settings:settings",
            "fontTable:fontTable",
            "footnotes:footnotes",
            "footer1:footer",
            "footer2:footer"
        };
        for (String part : parts) {
            String[] halves = part.split(":");
            types.append("<Override PartName=\"/word/" + halves[0] + ".xml\" ContentType=\"" + TYPE + halves[1]
                    + "+xml\"/>");
        }
        return types.append("</Types>").toString();
    }

    private static String relations(String... targets) {
        StringBuilder relations = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < targets.length; i++) {
            String[] halves = targets[i].split(":");
            relations.append("<Relationship Id=\"rId" + (i + 1) + "\" Type=\"" + RELATION + halves[0] + "\" Target=\""
                    + halves[1] + "\"/>");
        }
        return relations.append("</Relationships>").toString();
    }

    private static String settings() {
        return "<w:settings " + NAMESPACES + ">" + """
            <w:evenAndOddHeaders/>
            <w:characterSpacingControl w:val="compressPunctuation"/>
            <w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>
            <w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>
            </w:settings>""";
    }

    private static String fonts() {
        return "<w:fonts " + NAMESPACES + ">" + font("方正小标宋简体", "宋体") + font("仿宋", "仿宋_GB2312")
                + font("楷体", "楷体_GB2312") + font("黑体", "SimHei") + font("宋体", "SimSun") + "</w:fonts>";
    }

    private static String font(String name, String inItsPlace) {
        return "<w:font w:name=\"" + name + "\"><w:altName w:val=\"" + inItsPlace
                + "\"/><w:charset w:val=\"86\"/></w:font>";
    }

    private static String footnotes() {
        return "<w:footnotes " + NAMESPACES + ">" + """
            <w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>
            <w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>
            </w:footnotes>""";
    }

    private static String footer(String side) {
        String run = "<w:r>" + "%s</w:r>";
        return "<w:ftr " + NAMESPACES + "><w:p><w:pPr><w:pStyle w:val=\"Footer\"/><w:jc w:val=\"" + side
                + "\"/></w:pPr>"
                + run.formatted("<w:t xml:space=\"preserve\">— </w:t>")
                + run.formatted("<w:fldChar w:fldCharType=\"begin\"/>")
                + run.formatted("<w:instrText>PAGE</w:instrText>")
                + run.formatted("<w:fldChar w:fldCharType=\"separate\"/>")
                + run.formatted("<w:t>1</w:t>")
                + run.formatted("<w:fldChar w:fldCharType=\"end\"/>")
                + run.formatted("<w:t xml:space=\"preserve\"> —</w:t>") + "</w:p></w:ftr>";
    }
}
