import { describe, expect, it } from 'vitest';
import { smallIndex } from '../../tests/small-index.ts';
import { dayOf } from '../domain/period.ts';
import { wordsOf } from '../i18n/words.ts';
import { fillText, wrongTokens } from './fill-text.ts';
import { tokenNumber, tokenValue } from './token-values.ts';

const index = smallIndex({
  indicators: [
    { id: 'trade', subject: 'nation', unit: 'percent' },
    { id: 'unitless', subject: 'nation' },
  ],
  observations: [
    {
      indicator: 'trade',
      subject: 'CHN',
      period: '2019',
      value: 10,
      qualifier: 'over',
      source: 'report',
    },
    {
      indicator: 'trade',
      subject: 'CHN',
      period: '2020',
      value: 11,
      qualifier: 'exact',
      source: 'report',
    },
    {
      indicator: 'trade',
      subject: 'CHN',
      period: '2020',
      value: 12,
      qualifier: 'exact',
      source: 'paper',
    },
    {
      indicator: 'trade',
      subject: 'JPN',
      period: '2019',
      value: 13,
      qualifier: 'exact',
      source: 'report',
    },
    {
      indicator: 'unitless',
      subject: 'CHN',
      period: '2019',
      value: 14,
      qualifier: 'exact',
      source: 'report',
    },
  ],
});
const meant = (token: string) => tokenNumber(index, token);

describe('what a token stands for', () => {
  it.each([
    // Jia came in 2015, Bing and Wu on 15 January 2016, Dao in 2018.
    ['zones:2015-03-06', 0],
    ['zones:2016-01-15', 3],
    ['zones:2016-01-14', 1],
    ['zones:2018-12-31:east', 2],
    ['zones:2018-12-31:120000', 1],
    ['zones:2018-12-31:130000', null],
    ['zones:2018-12-31:northeast', 0],
    ['zones:2018-12-31:nowhere', null],
    ['zones:2018-02-30', null],
    ['zones', null],
    ['provinces:2016-01-15', 2],
    ['provinces:2018-12-31', 3],
    ['provinces:2015', null],
    ['provinces', null],
    ['batch:2', 2],
    ['batch:9', null],
    ['batch', null],
    ['approved:1', dayOf('2015-03-07')],
    ['approved:3', dayOf('2018-07-24')],
    ['approved:7', null],
    ['approved:9', null],
    ['belts', 4],
    ['belts:east', 2],
    ['belts:120000', 1],
    ['belts:nowhere', null],
    ['belts:category:cups', 2],
    ['belts:category:planes', null],
    ['corridors', 3],
    ['corridors:rail', 2],
    ['corridors:sea', 0],
    ['corridors:pipeline', null],
    ['tier:2022', 1],
    ['tier:2020', null],
    ['date:1970-01-03', 2],
    ['date:1970-02-30', null],
    ['date', null],
    ['figure:trade:CHN:2019', 10],
    ['figure:trade:JPN:2019', 13],
    // Two documents say it differently: which is meant has to be said.
    ['figure:trade:CHN:2020', null],
    ['figure:trade:CHN:2020:paper', 12],
    ['figure:trade:CHN:2020:book', null],
    ['figure:trade:CHN:2018', null],
    ['figure:unitless:CHN:2019', null],
    ['figure:unknown:CHN:2019', null],
    ['figure', null],
    ['toString', null],
    ['', null],
  ])('{%s} is %s', (token, value) => {
    expect(meant(token)).toBe(value);
  });

  it('is a date or a figure with all that it needs to be written', () => {
    expect(tokenValue(index, 'date:2020-01-01')).toEqual({ kind: 'date', date: '2020-01-01' });
    expect(tokenValue(index, 'approved:1')).toEqual({ kind: 'date', date: '2015-03-07' });
    expect(tokenValue(index, 'figure:trade:CHN:2019')).toEqual({
      kind: 'figure',
      value: 10,
      unit: 'percent',
      qualifier: 'over',
    });
  });
});

describe('a text with tokens', () => {
  const TEXT =
    '{zones:2018-12-31} zones since {approved:1}: {figure:trade:CHN:2019}, {no:such} {Zones}';

  it('is filled in either language; what means nothing stays for its writer to see', () => {
    expect(fillText(index, wordsOf('en'), TEXT)).toBe(
      '4 zones since 7 Mar 2015: over 10%, {no:such} {Zones}',
    );
    expect(fillText(index, wordsOf('zh-CN'), '{approved:1}起，{zones:2018-12-31} 个')).toBe(
      '2015年3月7日起，4 个',
    );
  });

  it('names the tokens that mean nothing', () => {
    expect(wrongTokens(index, wordsOf('en'), TEXT)).toEqual(['{no:such}']);
    expect(wrongTokens(index, wordsOf('en'), 'none { } {}')).toEqual([]);
  });
});
