package cn.huiyin.petition.paper.template;

import cn.huiyin.petition.domain.paper.PaperKind;
import cn.huiyin.petition.domain.paper.PaperSlot;
import cn.huiyin.petition.paper.form.LineMark;
import cn.huiyin.petition.paper.form.OfficialPaper;
import cn.huiyin.petition.paper.form.PaperLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * 文书模板: the wording of one kind of paper.
 *
 * @param version 1 for the one that ships, then counted up
 */
public record PaperTemplate(PaperKind kind, int version, String text) {
  /** The version that ships. */
  public static final int SHIPPED = 1;

  /** Whether the wording has a place for this. */
  public boolean names(PaperSlot slot) {
    return Slots.keysIn(text).contains(slot.key());
  }

  /**
   * A paper of these facts. A line with a slot that has no value is left out; a value of several
   * lines gives several lines.
   */
  public OfficialPaper fill(Map<PaperSlot, String> values, LocalDate issuedOn) {
    List<PaperLine> lines =
        text.lines()
            .filter(line -> !line.isBlank() && !Slots.lacks(line, values))
            .map(PaperLine::read)
            .flatMap(line -> filled(line, values))
            .toList();
    return new OfficialPaper(lines, issuedOn);
  }

  /** A line with what is known filled in: one line or, for a value of several, several. */
  public static Stream<PaperLine> filled(PaperLine line, Map<PaperSlot, String> values) {
    List<String> texts =
        Slots.fill(line.text(), values).lines().filter(each -> !each.isBlank()).toList();
    if (line.mark() != LineMark.ROW || texts.size() < 2) {
      return texts.stream().map(each -> new PaperLine(line.mark(), each.strip()));
    }
    return Stream.concat(
        Stream.of(new PaperLine(LineMark.ROW, texts.get(0))),
        texts.stream().skip(1).map(each -> new PaperLine(LineMark.ROW, "｜" + each.strip())));
  }
}
