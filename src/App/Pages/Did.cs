using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Windfall.App.Frame;
using Windfall.Core;

namespace Windfall.App.Pages;

/// <summary>How to take something back: an address of ours that takes a form.</summary>
sealed record UndoForm(string Action, Dictionary<string, string> Fields);

/// <summary>
/// What a form has just done, told on the page that follows, with the way back. Instead of asking "are you sure". It travels in a sealed cookie of that browser and
/// is gone after half a minute.
/// </summary>
sealed class Did(IHttpContextAccessor context, IDataProtectionProvider protection)
{
    sealed record Deed(string Key, JsonElement[] Args, UndoForm? Undo);

    const string Cookie = "did";
    const int LongestText = 120;
    static readonly TimeSpan Stays = TimeSpan.FromSeconds(30);

    readonly HttpContext http = context.HttpContext!;
    readonly ITimeLimitedDataProtector seal = protection.CreateProtector("did").ToTimeLimitedDataProtector();

    /// <param name="what">A sentence: whole numbers and texts as its arguments.</param>
    /// <param name="undo">Null where there is nothing to take back.</param>
    public void Say(Phrase what, UndoForm? undo = null)
    {
        var deed = new Deed(what.Key, [.. what.Args.Select(Kept)], undo);
        http.Response.Cookies.Append(Cookie, seal.Protect(JsonSerializer.Serialize(deed), Stays),
            new() { HttpOnly = true, SameSite = SameSiteMode.Lax, MaxAge = Stays, Secure = http.Request.IsHttps, IsEssential = true });
    }

    /// <returns>Null where nothing was done lately.</returns>
    public (Phrase What, UndoForm? Undo)? Last()
    {
        if (http.Request.Cookies[Cookie] is not { } sealedDeed)
            return null;
        try
        {
            var deed = JsonSerializer.Deserialize<Deed>(seal.Unprotect(sealedDeed))!;
            return (new Phrase(deed.Key, [.. deed.Args.Select(Said)]), deed.Undo);
        }
        catch (Exception error) when (error is CryptographicException or JsonException)
        {
            return null;        // sealed by another program, or too old
        }
    }

    static JsonElement Kept(object arg) => arg is int or long ? JsonSerializer.SerializeToElement(Convert.ToInt64(arg, null)) : JsonSerializer.SerializeToElement(ForeignText.OneLine($"{arg}", LongestText));

    static object Said(JsonElement arg) => arg.ValueKind == JsonValueKind.Number ? arg.GetInt64() : arg.GetString()!;
}
