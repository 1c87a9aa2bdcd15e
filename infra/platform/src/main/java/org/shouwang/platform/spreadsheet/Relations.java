package org.shouwang.platform.spreadsheet;

import java.util.List;
import java.util.function.Predicate;
import org.shouwang.events.codes.Carer;

/** Who a carer is to the child (与儿童关系), in any of the words families use. The first that fits decides. */
public final class Relations {

    private record Kind(Predicate<String> fits, Carer carer) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(anyOf("爷爷", "奶奶", "外公", "外婆", "祖父", "祖母", "外祖父", "外祖母"), Carer.GRANDPARENT),
            new Kind("父亲"::equals, Carer.FATHER),
            new Kind("母亲"::equals, Carer.MOTHER),
            new Kind(anyOf("叔", "伯", "姑", "舅", "姨", "哥", "姐", "其他亲属"), Carer.RELATIVE),
            new Kind(anyOf("教师", "老师"), Carer.TEACHER),
            new Kind("无"::equals, Carer.NONE));

    private Relations() {}

    public static Carer carer(String words) {
        return KINDS.stream()
                .filter(kind -> kind.fits().test(words))
                .map(Kind::carer)
                .findFirst()
                .orElse(Carer.OTHER);
    }

    private static Predicate<String> anyOf(String... parts) {
        return words -> List.of(parts).stream().anyMatch(words::contains);
    }
}
