package cn.huiyin.kit.ledger;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** 台账导入的设置. */
@ConfigMapping(prefix = "huiyin.ledger")
public interface LedgerSettings {

  /** Rows taken in one transaction. */
  @WithDefault("50")
  int batchSize();

  /** Longest a transaction of one batch may last. */
  @WithDefault("PT60S")
  Duration batchTimeout();

  /**
   * Largest file taken; bigger bodies may already be refused by quarkus.http.limits.max-body-size.
   */
  @WithDefault("1G")
  MemorySize maxFileSize();

  /** Jobs that may wait for the worker. */
  @WithDefault("100")
  int maxWaiting();

  /** How long a job waits for a database that is away before it fails. */
  @WithDefault("PT5M")
  Duration databasePatience();
}
