package cn.huiyin.petition.execution;

import cn.huiyin.petition.domain.Petition;
import java.time.LocalDate;

/** 未执行 (I-20): where supervision learns that a supporting opinion isn't carried out. */
public interface NonExecution {

  /** In the running transaction, once the finding is on record. */
  void found(Petition petition, LocalDate on);
}
