package cn.huiyin.petition.paper.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * 公文: lines in order, and the day that stands as every date in the file's own data, so that the
 * same paper is the same bytes.
 */
public record OfficialPaper(List<PaperLine> lines, LocalDate issuedOn) {

  public OfficialPaper {
    lines = List.copyOf(lines);
  }

  /** Reads a paper as it is kept. */
  public static OfficialPaper read(String kept, LocalDate issuedOn) {
    return new OfficialPaper(kept.lines().map(PaperLine::read).toList(), issuedOn);
  }

  /** The paper as it is kept. */
  public String kept() {
    return lines.stream().map(PaperLine::written).collect(Collectors.joining("\n"));
  }

  /** Its title, for the file's data. */
  public String title() {
    return first(LineMark.TITLE).orElse("");
  }

  /** 发文字号; null for a paper without one. */
  public String number() {
    return first(LineMark.NUMBER).orElse(null);
  }

  private Optional<String> first(LineMark mark) {
    return lines.stream().filter(line -> line.mark() == mark).map(PaperLine::text).findFirst();
  }
}
