using System.Globalization;
using System.IO.Hashing;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Windfall.App.Briefs;

namespace Windfall.App.Pages;

/// <summary>The style sheet of the app: that of the brief, and what the frame around it needs. Its address changes with it, so browsers may keep it for good.</summary>
static class PageStyle
{
    const string Frame = """

        body { max-width: 72rem; padding-top: 0; }
        .skip { position: absolute; left: -100vw; }
        .skip:focus { position: static; }
        .bar { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem 1.25rem; min-height: 3.25rem; margin-bottom: 1.5rem; border-bottom: 1px solid var(--hair); }
        .bar a, .bar summary { display: inline-block; padding: .75rem .125rem; color: var(--ink); text-decoration: none; }
        .bar .home { color: var(--accent); font-weight: 650; }
        .bar nav { display: flex; flex-wrap: wrap; gap: 0 1.125rem; }
        .bar [aria-current="page"] { box-shadow: inset 0 -2px var(--accent); font-weight: 600; }
        .bar a:hover { color: var(--accent); }
        .switch { position: relative; margin-left: auto; }
        .switch summary { cursor: pointer; color: var(--quiet); }
        .switch ul { position: absolute; right: 0; z-index: 1; min-width: 12rem; padding: .375rem; border: 1px solid var(--hair); border-radius: .5rem; background: var(--paper); list-style: none; }
        .switch li + li { margin: 0; }
        .switch li a { display: block; padding: .5rem .75rem; }
        .switch [aria-current] { font-weight: 650; }
        .apart { margin-top: .375rem; padding-top: .375rem; border-top: 1px solid var(--hair); }
        h1 { margin-top: 0; }
        h2 a { color: inherit; }
        pre { margin-top: 1rem; padding: .875rem 1rem; overflow-x: auto; border-radius: .5rem; background: var(--wash); font-size: .875rem; }
        .card { padding: 1.25rem 1.5rem; border: 1px solid var(--hair); border-radius: .75rem; }
        .card h2 { padding: 0; border: 0; font-size: 1.1875rem; line-height: 1.35; }
        .card p { margin-top: .375rem; }
        .posts { width: 100%; border-collapse: collapse; }
        .posts th { padding: .5rem .75rem; border-bottom: 2px solid var(--ink); font-size: .875rem; text-align: left; }
        .posts td { padding: .625rem .75rem; border-bottom: 1px solid var(--hair); vertical-align: top; }
        .posts td:first-child, .posts th:first-child { padding-left: 0; }
        .posts td .quiet { display: block; }
        .posts .number { text-align: right; white-space: nowrap; }
        .spark { width: 7.5rem; }
        .spark path { fill: none; stroke: var(--accent); stroke-width: 2; stroke-linejoin: round; }
        .pager { display: flex; gap: 1.5rem; margin-top: 1rem; }
        .moments { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem .875rem; margin-top: .75rem; font-size: .875rem; }
        .moments a { padding: .25rem 0; }
        .moments [aria-current] { color: var(--ink); font-weight: 650; text-decoration: none; }
        form { display: grid; gap: .5rem; max-width: 44rem; margin-top: 1rem; }
        textarea, button { padding: .625rem .75rem; border: 1px solid var(--quiet); border-radius: .5rem; background: var(--paper); color: var(--ink); font: inherit; }
        button { justify-self: start; border-color: var(--accent); background: var(--accent); color: var(--paper); font-weight: 600; cursor: pointer; }
        textarea:focus-visible, button:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
        @media (max-width: 40rem) {
          .posts thead { position: absolute; left: -100vw; }
          .posts tr { display: grid; grid-template-columns: 1fr auto auto auto; align-items: end; gap: 0 1rem; padding: .625rem 0; border-bottom: 1px solid var(--hair); }
          .posts td { padding: .125rem 0 0; border: 0; }
          .posts .number::after { display: block; content: attr(data-of); color: var(--quiet); font-size: .75rem; }
          .posts td:first-child { grid-column: 1 / -1; }
        }
        """;

    static readonly byte[] Sheet = Encoding.UTF8.GetBytes(BriefStyle.Sheet + Frame);

    public static string Address { get; } = string.Create(CultureInfo.InvariantCulture, $"/style-{XxHash3.HashToUInt64(Sheet):x16}.css");

    public static FileContentHttpResult Get(HttpContext context)
    {
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return TypedResults.Bytes(Sheet, "text/css; charset=utf-8");
    }
}
