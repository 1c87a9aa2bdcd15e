package org.shouwang.county.summary.document;

/** The look of an official document (GB/T 9704): faces, sizes and spacing by named style, so that Word can change them. */
final class TemplateStyles {

    static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private static final String BODY_SPACING = "<w:spacing w:line=\"560\" w:lineRule=\"exact\"/>";

    private TemplateStyles() {}

    static String xml() {
        return "<w:styles " + NAMESPACES + ">" + defaults() + texts() + headings() + tables() + notes() + "</w:styles>";
    }

    private static String defaults() {
        return """
            <w:docDefaults><w:rPrDefault><w:rPr>
              <w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman" w:eastAsia="仿宋"/>
              <w:kern w:val="2"/><w:sz w:val="32"/><w:szCs w:val="32"/>
              <w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/>
            </w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
            <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">
              <w:name w:val="Default Paragraph Font"/></w:style>
            <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>
              <w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>
              <w:left w:w="70" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="70" w:type="dxa"/>
              </w:tblCellMar></w:tblPr></w:style>
            """;
    }

    private static String texts() {
        return paragraph(
                        "BodyText",
                        "公文正文",
                        BODY_SPACING + "<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/>"
                                + "<w:jc w:val=\"left\"/>",
                        "")
                + paragraph(
                        "Signature",
                        "公文落款",
                        BODY_SPACING + "<w:ind w:rightChars=\"200\" w:right=\"640\"/>" + "<w:jc w:val=\"right\"/>",
                        "")
                + paragraph(
                        "Footer",
                        "footer",
                        "<w:ind w:leftChars=\"100\" w:left=\"320\" w:rightChars=\"100\"" + " w:right=\"320\"/>",
                        face("宋体", 28));
    }

    private static String headings() {
        return paragraph(
                        "Title",
                        "Title",
                        "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"640\" w:lineRule=\"exact\"/>"
                                + "<w:jc w:val=\"center\"/>",
                        face("方正小标宋简体", 44))
                + paragraph(
                        "Subtitle",
                        "Subtitle",
                        "<w:spacing w:before=\"120\" w:after=\"360\" w:line=\"560\""
                                + " w:lineRule=\"exact\"/><w:jc w:val=\"center\"/>",
                        face("楷体", 32))
                + paragraph(
                        "Heading1",
                        "heading 1",
                        "<w:keepNext/>" + BODY_SPACING
                                + "<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/><w:outlineLvl w:val=\"0\"/>",
                        face("黑体", 32))
                + paragraph(
                        "Heading2",
                        "heading 2",
                        "<w:keepNext/>" + BODY_SPACING
                                + "<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/><w:outlineLvl w:val=\"1\"/>",
                        face("楷体", 32));
    }

    private static String tables() {
        return paragraph(
                        "TableCaption",
                        "表题",
                        "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"80\"/>" + "<w:jc w:val=\"center\"/>",
                        face("黑体", 24))
                + paragraph(
                        "TableText",
                        "表格文字",
                        "<w:spacing w:before=\"20\" w:after=\"20\" w:line=\"300\"" + " w:lineRule=\"exact\"/>",
                        face("宋体", 21))
                + paragraph(
                        "TableHead",
                        "表头文字",
                        "<w:keepNext/><w:spacing w:before=\"40\" w:after=\"40\""
                                + " w:line=\"300\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/>",
                        face("黑体", 21))
                + paragraph(
                        "TableNote",
                        "表注",
                        "<w:spacing w:before=\"60\" w:after=\"240\" w:line=\"280\"" + " w:lineRule=\"exact\"/>",
                        face("宋体", 18));
    }

    private static String notes() {
        return paragraph(
                        "FootnoteText",
                        "footnote text",
                        "<w:snapToGrid w:val=\"0\"/><w:spacing w:line=\"220\"" + " w:lineRule=\"exact\"/>",
                        face("宋体", 15))
                + "<w:style w:type=\"character\" w:styleId=\"FootnoteReference\"><w:name w:val=\"footnote reference\"/>"
                + "<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>";
    }

    private static String paragraph(String id, String name, String paragraph, String run) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>"
                + "<w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>" + paragraph + "</w:pPr><w:rPr>" + run
                + "</w:rPr></w:style>";
    }

    private static String face(String name, int halfPoints) {
        return "<w:rFonts w:eastAsia=\"" + name + "\"/><w:sz w:val=\"" + halfPoints + "\"/><w:szCs w:val=\""
                + halfPoints + "\"/>";
    }
}
