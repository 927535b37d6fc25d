namespace Windfall.App.Briefs;

/// <summary>The style sheet of the HTML page. One accent; system fonts; contrast of text at least 4.5 to 1 in light and dark.</summary>
static class BriefStyle
{
    public const string Sheet = """

        :root { color-scheme: light dark; --paper: #fff; --ink: #1a1f24; --quiet: #59636e; --hair: #dfe3e8; --wash: #f4f6f8; --accent: #0a6b70; --pale: #0a6b7033; --faint: #0a6b701a; --rest: #d3d9df; }
        @media (prefers-color-scheme: dark) {
          :root { --paper: #13171b; --ink: #e8ebee; --quiet: #9aa5b0; --hair: #2c343c; --wash: #1c2228; --accent: #57c5c3; --pale: #57c5c340; --faint: #57c5c31f; --rest: #3a444e; }
        }
        * { box-sizing: border-box; margin: 0; }
        body { max-width: 60rem; margin: 0 auto; padding: 1.5rem clamp(1rem, 4vw, 2.5rem) 3rem; background: var(--paper); color: var(--ink);
          font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
        .sample { margin-bottom: 1.5rem; padding: .5rem .875rem; border-left: 4px solid var(--accent); background: var(--faint); font-weight: 600; }
        .brand { color: var(--quiet); font-size: .875rem; }
        .brand b { margin-right: .5rem; color: var(--accent); }
        .brand span { float: right; }
        h1 { clear: both; margin: 1.25rem 0 .5rem; font-size: clamp(1.375rem, 1rem + 1.6vw, 1.875rem); line-height: 1.25; font-weight: 650; letter-spacing: -.01em; text-wrap: balance; }
        h2 { margin-bottom: .75rem; padding-top: .625rem; border-top: 2px solid var(--ink); font-size: .9375rem; font-weight: 650; }
        h3 { margin-bottom: .25rem; font-size: .9375rem; font-weight: 650; }
        section { margin-top: 2.25rem; }
        .pair { display: grid; grid-template-columns: 1fr 1fr; column-gap: 2.5rem; }
        .lead { font-size: 1.1875rem; line-height: 1.4; text-wrap: pretty; }
        .lead + p, .quiet + ul { margin-top: .375rem; }
        .quiet { color: var(--quiet); font-size: .875rem; }
        a { color: var(--accent); text-underline-offset: .15em; }
        a:focus-visible, summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
        ul, ol { padding-left: 1.25rem; }
        li + li { margin-top: .25rem; }
        .figures { display: grid; grid-template-columns: repeat(4, 1fr); gap: 1rem; margin-top: 1.25rem; }
        .figures div { display: flex; flex-direction: column-reverse; }
        .figures dt { color: var(--quiet); font-size: .875rem; }
        .figures dd { font-size: clamp(1.5rem, 1rem + 2vw, 2.125rem); line-height: 1.15; font-weight: 600; letter-spacing: -.02em; }
        .figures div:first-child dd { color: var(--accent); }
        figure { margin-top: 1.25rem; }
        figcaption { margin-top: .375rem; color: var(--quiet); font-size: .875rem; }
        svg { display: block; width: 100%; height: auto; }
        .narrow { display: none; }
        .curve text { fill: var(--quiet); font-size: 13px; }
        .curve .mark { fill: var(--ink); font-weight: 600; }
        .grid { stroke: var(--hair); }
        .tick { stroke: var(--quiet); }
        .band { fill: var(--pale); }
        .median { fill: none; stroke: var(--accent); stroke-width: 2; stroke-dasharray: 5 4; }
        .under { fill: var(--faint); }
        .line { fill: none; stroke: var(--accent); stroke-width: 3; stroke-linejoin: round; }
        .last { fill: var(--accent); }
        .breakout { stroke: var(--ink); stroke-dasharray: 2 3; }
        .turn { fill: var(--paper); stroke: var(--ink); stroke-width: 2; }
        .key { margin-right: 1.25rem; }
        .key::before { content: ""; display: inline-block; width: 1.5rem; margin-right: .5rem; vertical-align: middle; border-top: 3px solid var(--accent); }
        .key.dash::before { border-top: 2px dashed var(--accent); }
        .key.band::before { height: .75rem; border: 0; background: var(--pale); }
        .share { display: grid; grid-template-columns: auto 1fr; gap: 1.75rem; align-items: center; }
        .big { color: var(--accent); font-size: clamp(3.25rem, 2rem + 6vw, 5.5rem); line-height: 1; font-weight: 650; letter-spacing: -.04em; white-space: nowrap; }
        .partial { margin-top: .375rem; padding-left: .625rem; border-left: 3px solid var(--accent); font-size: .875rem; }
        .dots path { fill: none; stroke-linecap: round; }
        .dots .low, .dots .value { stroke: var(--accent); }
        .dots .value { stroke-opacity: .7; }
        .dots .high { stroke: var(--accent); stroke-opacity: .4; }
        .dots .rest { stroke: var(--rest); }
        details { margin-top: .75rem; color: var(--quiet); font-size: .875rem; }
        summary { cursor: pointer; }
        .people, .plan { padding: 0; list-style: none; }
        .people li, .plan li { margin: 0; padding: .5rem 0; border-bottom: 1px solid var(--hair); line-height: 1.4; }
        .people a, .plan b { font-weight: 600; }
        .tag { display: inline-block; padding: 0 .5rem; border: 1px solid var(--hair); border-radius: 1rem; color: var(--quiet); font-size: .8125rem; white-space: nowrap; }
        .tag.target { border-color: var(--accent); background: var(--accent); color: var(--paper); }
        .plan { counter-reset: item; }
        .plan li { position: relative; padding-left: 2rem; counter-increment: item; }
        .plan li::before { content: counter(item); position: absolute; left: 0; color: var(--accent); font-weight: 650; }
        .minutes { float: right; color: var(--quiet); }
        blockquote { margin: 0; }
        .cuts { display: grid; grid-template-columns: 1fr 1fr; gap: .5rem 2.5rem; margin: .75rem 0; }
        .cuts dt { color: var(--quiet); font-size: .8125rem; }
        .cuts dd { padding: .25rem .5rem; background: var(--wash); }
        .next { padding: 1rem 1rem 1rem 2.25rem; background: var(--wash); }
        .next li + li { margin-top: .625rem; }
        .next li::marker { color: var(--accent); font-weight: 650; }
        footer { margin-top: 2.5rem; padding-top: .625rem; border-top: 1px solid var(--hair); color: var(--quiet); font-size: .8125rem; }
        @media (max-width: 40rem) {
          .brand span { display: block; float: none; }
          .pair, .cuts { grid-template-columns: 1fr; }
          .figures { grid-template-columns: 1fr 1fr; }
          .share { grid-template-columns: 1fr; gap: .75rem; }
          .wide { display: none; }
          .narrow { display: block; }
        }
        @media print {
          @page { size: A4; margin: 14mm 16mm; }
          :root { color-scheme: light; --paper: #fff; --ink: #000; --quiet: #444; --hair: #ccc; --wash: #f3f3f3; --accent: #0a6b70; --pale: #0a6b7033; --faint: #0a6b701a; --rest: #ccc; }
          * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
          html { font-size: 8.75pt; }
          body { max-width: none; padding: 0; line-height: 1.3; }
          section { margin-top: .75rem; }
          h1 { margin: .375rem 0 .25rem; font-size: 14pt; text-wrap: wrap; }
          .big { font-size: 38pt; }
          .figures { margin-top: .375rem; }
          .people li, .plan li { padding-block: .25rem; }
          .next { padding: .5rem .5rem .5rem 2rem; }
          .next li + li { margin-top: .25rem; }
          details, .sample { margin-top: 0; margin-bottom: .375rem; }
          details { display: none; }
          figure { margin-top: .625rem; }
          figure, li, h1, .share, .figures, .cuts { break-inside: avoid; }
          h2, h3 { break-after: avoid; }
          .curve svg { max-height: 52mm; }
          .wide { display: block; }
          .narrow { display: none; }
          .pair { grid-template-columns: 1fr 1fr; }
          a { color: inherit; text-decoration: none; }
        }

        """;
}
