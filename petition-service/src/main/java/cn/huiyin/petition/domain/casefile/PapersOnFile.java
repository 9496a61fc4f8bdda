package cn.huiyin.petition.domain.casefile;

import java.util.Set;
import java.util.UUID;

/** 在卷文书: a place where papers of a petition are kept; the file is complete over all of them. */
public interface PapersOnFile {

  /** Titles of the papers kept here, as the lifecycle names them: 受理告知书, 送达回证 … */
  Set<String> titles(UUID petitionId);
}
