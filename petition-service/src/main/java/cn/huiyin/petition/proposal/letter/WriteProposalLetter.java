package cn.huiyin.petition.proposal.letter;

import cn.huiyin.petition.domain.paper.PaperKind;
import cn.huiyin.petition.domain.paper.PaperSlot;
import cn.huiyin.petition.paper.form.OfficialPaper;
import cn.huiyin.petition.paper.letter.LetterNumbers;
import cn.huiyin.petition.paper.template.PaperTemplate;
import cn.huiyin.petition.paper.template.TemplateLibrary;
import cn.huiyin.petition.proposal.domain.Proposal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** 制发建议书 (第四十条): with the head's signature, numbered, from the template in force. */
@ApplicationScoped
public class WriteProposalLetter {
  private final ProposalLetters letters;
  private final ProposalFacts facts;
  private final TemplateLibrary templates;
  private final LetterNumbers numbers;
  private final Clock clock;

  @Inject
  WriteProposalLetter(
      ProposalLetters letters,
      ProposalFacts facts,
      TemplateLibrary templates,
      LetterNumbers numbers,
      Clock clock) {
    this.letters = letters;
    this.facts = facts;
    this.templates = templates;
    this.numbers = numbers;
    this.clock = clock;
  }

  /** Writes the letter of a proposal that was just signed. */
  @Transactional
  public void execute(Proposal proposal) {
    String bureau = facts.bureau();
    int year = proposal.issuedOn().getYear();
    long serial = numbers.next(PaperKind.PROPOSAL_LETTER, bureau, year);
    Map<PaperSlot, String> values = facts.of(proposal, bureau);
    values.put(PaperSlot.YEAR, String.valueOf(year));
    values.put(PaperSlot.SERIAL, String.valueOf(serial));
    PaperTemplate template =
        templates.on(PaperKind.PROPOSAL_LETTER, proposal.issuedOn(), clock.instant());
    OfficialPaper paper = template.fill(values, proposal.issuedOn());
    letters.add(
        new ProposalLetter(
            proposal.id(),
            paper.kept(),
            proposal.issuedOn(),
            bureau,
            serial,
            paper.number(),
            template.version()));
  }
}
