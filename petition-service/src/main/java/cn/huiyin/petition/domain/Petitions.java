package cn.huiyin.petition.domain;

import java.util.Optional;
import java.util.UUID;

/** 信访件库: where petitions are kept. */
public interface Petitions {
  void add(Petition petition);

  /**
   * The petition, for an act: whoever comes at the same time waits, and then sees the new version.
   */
  Optional<Petition> findForAct(UUID id);

  /** The petition, to look at. */
  Optional<Petition> find(UUID id);

  /** The same, by its number. */
  Optional<Petition> findForActByNo(String petitionNo);

  Optional<Petition> findByNo(String petitionNo);

  /**
   * The petition of this number and query code. A wrong number and a wrong code are one question to
   * the database, so that they take the same time (I-54).
   */
  Optional<Petition> findOwn(String petitionNo, byte[] queryCodeHash);

  /** The same, for an act: whoever comes at the same time waits, and then sees the new version. */
  Optional<Petition> findOwnForAct(String petitionNo, byte[] queryCodeHash);
}
