package cn.huiyin.petition.paper.issue;

import cn.huiyin.petition.domain.casefile.CasePaper;
import cn.huiyin.petition.domain.casefile.PaperIssue;
import cn.huiyin.petition.domain.paper.PaperSlot;
import cn.huiyin.petition.paper.form.OfficialPaper;
import cn.huiyin.petition.paper.letter.LetterCodes;
import cn.huiyin.petition.paper.letter.LetterNumbers;
import cn.huiyin.petition.paper.template.PaperTemplate;
import cn.huiyin.petition.paper.template.TemplateLibrary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** 拟文: template, facts and number make the paper as it is kept. */
@ApplicationScoped
class PaperDraft {
  private final TemplateLibrary templates;
  private final PaperFacts facts;
  private final LetterNumbers numbers;
  private final LetterCodes codes;

  @Inject
  PaperDraft(
      TemplateLibrary templates, PaperFacts facts, LetterNumbers numbers, LetterCodes codes) {
    this.templates = templates;
    this.facts = facts;
    this.numbers = numbers;
    this.codes = codes;
  }

  /** The wording of the paper, as it is at this moment. */
  PaperTemplate wording(PaperOrder order, Instant now) {
    return templates.on(order.kind(), order.day(), now);
  }

  /** The paper. */
  CasePaper of(PaperOrder order, PaperTemplate template, UUID id, long eventVersion) {
    String organ = order.organ();
    int year = order.day().getYear();
    Long serial = numbers.next(order.kind(), organ, year);
    Map<PaperSlot, String> values = facts.of(order);
    if (serial != null) {
      values.put(PaperSlot.SERIAL, serial.toString());
      values.put(PaperSlot.YEAR, String.valueOf(year));
      values.put(PaperSlot.ORGAN_LETTERS, codes.of(organ).orElse(values.get(PaperSlot.ORGAN)));
    }
    OfficialPaper paper = template.fill(values, order.day());
    PaperIssue issue =
        new PaperIssue(
            order.kind(),
            organ,
            serial == null ? null : year,
            serial,
            paper.number(),
            template.version());
    return new CasePaper(id, order.petition().id(), eventVersion, paper.kept(), order.day(), issue);
  }
}
