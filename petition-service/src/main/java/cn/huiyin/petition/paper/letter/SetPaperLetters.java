package cn.huiyin.petition.paper.letter;

import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.petition.domain.unit.UnitDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** 登记发文机关代字, on the audit log. */
@ApplicationScoped
public class SetPaperLetters {
  private final LetterCodes codes;
  private final UnitDirectory units;
  private final ActJournal journal;

  @Inject
  SetPaperLetters(LetterCodes codes, UnitDirectory units, ActJournal journal) {
    this.codes = codes;
    this.units = units;
    this.journal = journal;
  }

  /** Sets the letters of a known unit, for papers to come. */
  @Transactional
  public void execute(String unitCode, PaperLetters letters, Actor actor) {
    if (units.tree().unit(unitCode).isEmpty()) {
      throw Problems.notFound();
    }
    codes.put(unitCode, letters.letters());
    UUID id = UUID.nameUUIDFromBytes(unitCode.getBytes(StandardCharsets.UTF_8));
    journal.recordDeed("paper-letters.set", "unit", id, actor, unitCode);
  }
}
