package org.shouwang.county.summary.document;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.shouwang.county.summary.wording.Notes;
import org.shouwang.county.summary.wording.Piece.Cited;

/**
 * Real notes at the foot of the page, one per indicator and year. A figure said again points to the note it already has, by
 * a cross-reference that Word keeps right when an officer moves sentences about.
 */
final class Footnotes {

    private static final String REFERENCE = "FootnoteReference";
    private static final String TEXT = "FootnoteText";

    private record Subject(String indicator, int year) {}

    private final Map<Subject, Integer> numbers = new HashMap<>();

    /** Puts the mark behind the last run of the paragraph. */
    void cite(XWPFParagraph paragraph, Cited cited) {
        Subject subject = new Subject(cited.indicator(), cited.year());
        Integer number = numbers.get(subject);
        if (number == null) {
            numbers.put(subject, numbers.size() + 1);
            note(paragraph, cited, numbers.size());
        } else {
            again(paragraph, number);
        }
    }

    /** Makes the run the mark of a note of its own. */
    void mark(XWPFRun run, Cited cited) {
        XWPFFootnote note = run.getDocument().createFootnote();
        XWPFParagraph text = note.createParagraph();
        text.setStyle(TEXT);
        text.createRun().setText(" " + Notes.of(cited));
        run.setStyle(REFERENCE);
        run.getCTR().addNewFootnoteReference().setId(note.getId());
    }

    private void note(XWPFParagraph paragraph, Cited cited, int number) {
        CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
        start.setId(BigInteger.valueOf(number));
        start.setName(bookmark(number));
        mark(paragraph.createRun(), cited);
        paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(number));
    }

    private static void again(XWPFParagraph paragraph, int number) {
        marked(paragraph).getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        marked(paragraph).getCTR().addNewInstrText().setStringValue(" NOTEREF " + bookmark(number) + " \\f \\h ");
        marked(paragraph).getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        marked(paragraph).setText(Integer.toString(number));
        marked(paragraph).getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }

    private static XWPFRun marked(XWPFParagraph paragraph) {
        XWPFRun run = paragraph.createRun();
        run.setStyle(REFERENCE);
        return run;
    }

    private static String bookmark(int number) {
        return "_figure" + number;
    }
}
