using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Windfall.App.Pages;

/// <summary>How one person likes it to look: language, colours, keys. Kept in cookies of that browser, for a year.</summary>
sealed class Look(IHttpContextAccessor context)
{
    public static readonly string[] Languages = ["en", "fr"], Themes = ["light", "dark"];

    readonly IRequestCookieCollection cookies = context.HttpContext!.Request.Cookies;

    /// <summary>Null: whatever the program speaks.</summary>
    public string? Language => Kept("lang", Languages);

    /// <summary>Null: as the system has it.</summary>
    public string? Theme => Kept("theme", Themes);

    public bool HasKeys => cookies["keys"] != "off";

    string? Kept(string name, string[] among) => cookies[name] is { } value && among.Contains(value) ? value : null;

    /// <summary>What the form in the rail sends: one choice; an empty value gives it back.</summary>
    public static RedirectHttpResult Keep([FromForm] string? lang, [FromForm] string? theme, [FromForm] string? keys, [FromForm] string? back, HttpContext context)
    {
        foreach (var (name, value) in new[] { ("lang", lang), ("theme", theme), ("keys", keys) })
        {
            if (value is null)
                continue;
            if (value.Length is 0 or > 8)
                context.Response.Cookies.Delete(name);
            else
                context.Response.Cookies.Append(name, value, new() { HttpOnly = true, SameSite = SameSiteMode.Lax, MaxAge = TimeSpan.FromDays(365), Secure = context.Request.IsHttps, IsEssential = true });
        }
        return TypedResults.LocalRedirect(Back(back));
    }

    /// <returns>An address of ours and of nobody else's, else the first page.</returns>
    public static string Back(string? wanted) =>
        wanted is ['/', not ('/' or '\\'), ..] && !wanted.AsSpan().ContainsAny('\r', '\n', '\t') && Uri.TryCreate(wanted, UriKind.Relative, out _) ? wanted : "/";
}
