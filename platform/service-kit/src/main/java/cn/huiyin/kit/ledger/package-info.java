/**
 * 台账导入：what a service says of the ledgers it takes ({@link cn.huiyin.kit.ledger.LedgerImporter})
 * and what it is given: a row, and the actors in whose name the row's acts are recorded.
 */
package cn.huiyin.kit.ledger;
