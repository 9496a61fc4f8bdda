package cn.huiyin.petition.domain.casefile;

import cn.huiyin.petition.domain.casefile.recusal.HearingSeat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** 案卷库: petitioners, contents and papers. */
public interface CaseFiles {
  void add(PetitionerRecord petitioner);

  void add(PetitionContent content);

  void add(CasePaper paper);

  void add(HearingSeat seat);

  Optional<PetitionerRecord> petitionerOf(UUID petitionId);

  Optional<PetitionContent> contentOf(UUID petitionId);

  /** The papers of a petition, oldest first. */
  List<CasePaper> papersOf(UUID petitionId);
}
