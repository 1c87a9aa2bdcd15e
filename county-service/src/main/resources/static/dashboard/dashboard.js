'use strict';
/* Draws the charts of the county's page. Data come as JSON from the address in data-charts; every point leads to its evidence. */
(function () {
  const COLORS = ['#14532d', '#c2841d', '#3b6fb6', '#a23b72', '#5b8c5a', '#7a5c99', '#8a8a8a'];
  const drawn = new Map();
  let shown = '';

  function series(chart, one) {
    const line = chart.kind === 'line';
    return {
      name: one.name,
      type: line ? 'line' : 'bar',
      stack: chart.kind === 'stack' ? 'all' : undefined,
      data: one.values,
      symbolSize: 6,
      barMaxWidth: 28,
      connectNulls: false
    };
  }

  /* Names stand under each bar, broken where they must be; months may be left out when there is no room. */
  function labels(chart, width) {
    return chart.kind === 'bar'
      ? { interval: 0, width: Math.floor(0.85 * width / chart.labels.length), overflow: 'break', fontSize: 11 }
      : { hideOverlap: true };
  }

  function option(chart, unit, width) {
    return {
      color: COLORS,
      animationDuration: 300,
      grid: { left: 8, right: 12, top: 36, bottom: 4, containLabel: true },
      legend: { top: 0, type: 'scroll', itemWidth: 14, itemHeight: 10 },
      tooltip: { trigger: 'axis', renderMode: 'richText', confine: true },
      xAxis: { type: 'category', data: chart.labels, axisLabel: labels(chart, width) },
      yAxis: { type: 'value', minInterval: unit ? 0 : 1, max: unit ? 100 : null, axisLabel: { formatter: '{value}' + (unit || '') } },
      series: chart.series.map(one => series(chart, one))
    };
  }

  function draw(element, chart) {
    let instance = drawn.get(element);
    if (!instance) {
      instance = echarts.init(element);
      drawn.set(element, instance);
      instance.on('click', at => {
        const link = instance.links[at.seriesIndex][at.dataIndex];
        if (link) { window.location.href = link; }
      });
    }
    instance.links = chart.series.map(one => one.links);
    instance.setOption(option(chart, element.dataset.unit, element.clientWidth), { notMerge: false });
  }

  function drawAll() {
    const board = document.getElementById('board');
    if (!board || board.getAttribute('hx-get') === shown) { return; }
    const asked = board.getAttribute('hx-get');
    fetch(board.dataset.charts, { headers: { Accept: 'application/json' } })
      .then(answer => answer.ok ? answer.json() : Promise.reject(answer.status))
      .then(charts => {
        shown = asked;
        charts.forEach(chart => document.querySelectorAll('[data-chart="' + chart.name + '"]')
          .forEach(element => draw(element, chart)));
      })
      .catch(why => console.warn('charts: ' + why));
  }

  document.querySelectorAll('[data-submits]').forEach(choice =>
    choice.addEventListener('change', () => choice.form.submit()));
  document.body.addEventListener('htmx:afterSettle', drawAll);
  window.addEventListener('resize', () => drawn.forEach(instance => instance.resize()));
  drawAll();
})();
