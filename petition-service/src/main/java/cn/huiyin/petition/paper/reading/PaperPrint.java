package cn.huiyin.petition.paper.reading;

import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.casefile.CasePaper;
import cn.huiyin.petition.domain.paper.PaperSlot;
import cn.huiyin.petition.paper.form.LineMark;
import cn.huiyin.petition.paper.form.OfficialPaper;
import cn.huiyin.petition.paper.form.PaperFormat;
import cn.huiyin.petition.paper.form.PaperLine;
import cn.huiyin.petition.paper.print.PaperPress;
import cn.huiyin.petition.paper.template.PaperTemplate;
import cn.huiyin.petition.paper.template.Slots;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** 印出: a kept paper with its open slots filled for this reader, as a file. */
@ApplicationScoped
public class PaperPrint {
  private final LateFacts lateFacts;
  private final PaperPress press;

  @Inject
  PaperPrint(LateFacts lateFacts, PaperPress press) {
    this.lateFacts = lateFacts;
    this.press = press;
  }

  /**
   * The paper for this reader.
   *
   * @param full whether the reader may see the person in full
   * @param queryCode as the petitioner has just shown it, or null
   */
  public PaperFile of(
      Petition petition, CasePaper paper, boolean full, String queryCode, PaperFormat format) {
    OfficialPaper sheet =
        paper.issue().isPresent()
            ? filled(paper, lateFacts.of(petition, paper, full, queryCode))
            : asWritten(paper);
    String name =
        petition.registration().petitionNo() + "-" + paper.title() + "." + format.suffix();
    return new PaperFile(name, format.mediaType(), press.print(sheet, format));
  }

  private static OfficialPaper filled(CasePaper paper, Map<PaperSlot, String> facts) {
    List<PaperLine> lines =
        paper
            .body()
            .lines()
            .map(PaperLine::read)
            .flatMap(line -> PaperTemplate.filled(line, facts))
            .toList();
    return new OfficialPaper(lines, paper.issuedOn());
  }

  /** What a clerk wrote is text, whatever it looks like. */
  private static OfficialPaper asWritten(CasePaper paper) {
    Stream<PaperLine> body =
        paper.body().lines().map(line -> new PaperLine(LineMark.BODY, Slots.plain(line)));
    return new OfficialPaper(
        Stream.concat(Stream.of(new PaperLine(LineMark.TITLE, paper.title())), body).toList(),
        paper.issuedOn());
  }
}
