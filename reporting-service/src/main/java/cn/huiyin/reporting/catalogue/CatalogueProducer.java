package cn.huiyin.reporting.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Gives the pure catalogue to those who inject it. */
@ApplicationScoped
public class CatalogueProducer {
  @Produces
  @Singleton
  FigureCatalogue catalogue() {
    return new FigureCatalogue();
  }
}
