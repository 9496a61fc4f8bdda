/**
 * 评理与积案服务, a map of the house: {@code domain} is the pure core; {@code rooms}, {@code requesting},
 * {@code admission}, {@code hearing}, {@code outcome} and {@code counsel} are the stages of a
 * mediation; {@code backlog} and {@code campaign} the clearing of old cases; {@code linking}
 * follows petitions by their events; {@code importing} does the acts of ledger rows; {@code
 * integrity} holds what must be true of all of them.
 */
package cn.huiyin.mediation;
