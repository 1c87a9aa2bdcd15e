package org.shouwang.county.summary.document;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shouwang.county.summary.account.AnnualAccount;
import org.shouwang.county.summary.chapters.Chapters;
import org.shouwang.county.summary.wording.Narrator;
import org.shouwang.county.summary.wording.Numerals;
import org.shouwang.county.summary.wording.Passage;

/**
 * What a template may ask for: words by name, sections by name, tables by name, and any figure by its id ({@code 上年.} before
 * it for the year before). A name that means nothing is an error that says so, never an empty spot on paper.
 */
final class TemplateModel {

    /** The template asks for something that a summary does not have. */
    static final class UnknownTag extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnknownTag(String name, Throwable cause) {
            super("the template asks for {{" + name + "}}, which no summary has", cause);
        }
    }

    private static final String BEFORE = "上年.";

    private final Narrator narrator;
    private final Map<String, Object> named = new HashMap<>();

    TemplateModel(AnnualAccount account) {
        this.narrator = new Narrator(account);
        words(account);
        named.putAll(Chapters.of(account));
        named.putAll(new TextTables(account).all());
    }

    private void words(AnnualAccount account) {
        LocalDate asOf = account.asOf();
        named.put("单位", account.unit());
        named.put("年度", Integer.toString(account.year()));
        named.put("口径", account.definition().name());
        named.put(
                "期间",
                Numerals.day(account.period().from()) + "至"
                        + Numerals.day(account.period().to()));
        named.put("时点", Numerals.day(account.period().to()));
        named.put("落款日期", asOf == null ? "" : Numerals.day(asOf));
        named.put("核对办法", List.of(Passage.of(CHECKING)));
    }

    private static final String CHECKING =
            "核对办法：以同一口径、同一数据截止时间重新生成，指标校验码（SHA-256）应当相同。" + "校验码按“年度、指标编号、数值”逐行计算，全部数值见随附的 .json 文件；脚注括号内为指标编号。";

    Object get(String name) {
        Object known = named.get(name);
        return known == null ? figure(name) : known;
    }

    private Object figure(String name) {
        try {
            return name.startsWith(BEFORE) ? narrator.citeBefore(name.substring(BEFORE.length())) : narrator.cite(name);
        } catch (IllegalArgumentException unknown) {
            throw new UnknownTag(name, unknown);
        }
    }
}
