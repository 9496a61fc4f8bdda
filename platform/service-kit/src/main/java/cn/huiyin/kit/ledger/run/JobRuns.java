package cn.huiyin.kit.ledger.run;

import cn.huiyin.kit.ledger.LedgerImporter;
import cn.huiyin.kit.ledger.LedgerImporters;
import cn.huiyin.kit.ledger.LedgerSettings;
import cn.huiyin.kit.ledger.run.DatabasePatience.DatabaseAway;
import cn.huiyin.kit.ledger.run.JobRun.End;
import cn.huiyin.kit.ledger.store.JobState;
import cn.huiyin.kit.ledger.store.LedgerJob;
import cn.huiyin.kit.ledger.store.LedgerJob.Problem;
import cn.huiyin.kit.ledger.store.Spool;
import cn.huiyin.kit.privacy.BlindIndex;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/** 导入的执行：runs one job and says how it ended, whatever happened. */
@ApplicationScoped
class JobRuns {
  private static final Logger LOG = Logger.getLogger(JobRuns.class);

  private final LedgerImporters importers;
  private final BatchTransaction transaction;
  private final Spool spool;
  private final BlindIndex index;
  private final LedgerSettings settings;

  JobRuns(
      LedgerImporters importers,
      BatchTransaction transaction,
      Spool spool,
      BlindIndex index,
      LedgerSettings settings) {
    this.importers = importers;
    this.transaction = transaction;
    this.spool = spool;
    this.index = index;
    this.settings = settings;
  }

  End run(LedgerJob job, BooleanSupplier stopping) {
    LedgerImporter importer = importers.of(job.ledger()).orElseThrow();
    DatabasePatience patience = new DatabasePatience(settings.databasePatience(), stopping);
    BatchTaking taking = new BatchTaking(transaction, patience);
    JobRun run = new JobRun(job.id(), importer, taking, settings.batchSize(), stopping);
    try {
      return run.run(job, spool.path(job.id()), index);
    } catch (DatabaseAway e) {
      return stopping.getAsBoolean()
          ? new End(JobState.INTERRUPTED, null)
          : failed("数据库长时间不可用，请稍后重新提交同一文件", "the database stayed away, send the file again later");
    } catch (IOException e) {
      LOG.errorf("ledger job %s: %s", job.id(), Failure.of(e).withoutContent());
      return failed("暂存的文件无法读取，请重新提交", "the spooled file cannot be read, send it again");
    } catch (RuntimeException e) {
      LOG.errorf("ledger job %s: %s", job.id(), Failure.of(e).withoutContent());
      return failed("系统错误，导入中止，请联系管理员", "the import ended with an error of the system");
    }
  }

  private static End failed(String chinese, String english) {
    return new End(JobState.FAILED, new Problem(chinese, english));
  }
}
