package cn.huiyin.kit.ledger;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** 本服务收的台账. */
@ApplicationScoped
public class LedgerImporters {
  private final TreeMap<String, LedgerImporter> byLedger = new TreeMap<>();

  public LedgerImporters(@All List<LedgerImporter> importers) {
    for (LedgerImporter importer : importers) {
      if (byLedger.put(importer.ledger(), importer) != null) {
        throw new IllegalStateException("two importers for the ledger " + importer.ledger());
      }
      if (importer.columns().isEmpty() || !importer.columns().get(0).key()) {
        throw new IllegalStateException(
            "the first column of the ledger " + importer.ledger() + " must be its key");
      }
    }
  }

  public Optional<LedgerImporter> of(String ledger) {
    return Optional.ofNullable(byLedger.get(ledger));
  }

  /** The names, in alphabetical order. */
  public List<String> names() {
    return List.copyOf(byLedger.keySet());
  }
}
