package org.shouwang.local.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwang.events.codes.NodeKind;

class PackTest {

    private static final String HEADER = "node,kind,name,township,area,files\r\n";
    private static final String SCHOOL = "S01,SCHOOL,望河镇学校,349921101,349921101001,S01-ledger.xlsx;S01-台账.xlsx\r\n";
    private static final String COUNTY = "county,COUNTY,\"守望县, 民政局\",,349921,县-工作记录.xlsx\r\n";

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({"UTF-8,true", "UTF-8,false", "GB18030,false"})
    void units_are_read_from_what_an_office_may_save(Charset charset, boolean mark) throws IOException {
        files("S01-ledger.xlsx", "S01-台账.xlsx", "县-工作记录.xlsx");
        list((mark ? "\uFEFF" : "") + HEADER + SCHOOL + "\r\n" + COUNTY, charset);
        Pack pack = Pack.read(directory);
        assertThat(pack.nodes()).extracting(PackNode::name).containsExactly("望河镇学校");
        assertThat(pack.county().name()).isEqualTo("守望县, 民政局");
        assertThat(pack.files())
                .extracting(PackFile::form)
                .containsExactly(PackFile.Form.LEDGER, PackFile.Form.LEDGER, PackFile.Form.WORKLOG);
    }

    @Test
    void the_sample_is_two_schools_three_villages_and_a_county() {
        Pack pack = Pack.read(Path.of("sample"));
        assertThat(pack.units())
                .extracting(PackNode::kind)
                .containsExactly(
                        NodeKind.SCHOOL,
                        NodeKind.SCHOOL,
                        NodeKind.VILLAGE,
                        NodeKind.VILLAGE,
                        NodeKind.VILLAGE,
                        NodeKind.COUNTY);
        assertThat(pack.files()).hasSize(11);
    }

    @Test
    void a_pack_without_a_county_gets_one_that_sends_nothing() throws IOException {
        list(HEADER + "V01,VILLAGE,沙湾村,349921101,349921101201,\r\n", StandardCharsets.UTF_8);
        assertThat(Pack.read(directory).county().files()).isEmpty();
        assertThat(Pack.read(directory).files()).isEmpty();
    }

    @Test
    void a_file_that_is_not_there_is_named() throws IOException {
        list(HEADER + SCHOOL, StandardCharsets.UTF_8);
        files("S01-ledger.xlsx");
        refused("S01-台账.xlsx");
    }

    @Test
    void a_directory_without_a_list_is_no_pack() {
        refused("nodes.csv: no such file");
    }

    @ParameterizedTest
    @CsvSource({
        "'S01,HOSPITAL,x,1,2,',HOSPITAL",
        "'S 01,SCHOOL,x,1,2,','not a unit'",
        "'S01,SCHOOL,x','not a unit'",
        "'S01,SCHOOL,x,1,2,\ns01,VILLAGE,y,1,2,','two units are called s01'",
        "'S01,SCHOOL,x,1,2,photo.xlsx','neither a ledger'"
    })
    void a_line_that_makes_no_sense_is_named(String lines, String words) throws IOException {
        list(HEADER + lines, StandardCharsets.UTF_8);
        refused(words);
    }

    private void refused(String words) {
        assertThatThrownBy(() -> Pack.read(directory))
                .isInstanceOf(BadPack.class)
                .hasMessageContaining(words);
    }

    private void list(String text, Charset charset) throws IOException {
        Files.write(directory.resolve("nodes.csv"), text.getBytes(charset));
    }

    private void files(String... names) throws IOException {
        for (String name : names) {
            Files.createFile(directory.resolve(name));
        }
    }
}
