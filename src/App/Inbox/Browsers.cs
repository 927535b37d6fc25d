using System.Security.Cryptography;
using Windfall.App.Conversations;

namespace Windfall.App.Inbox;

/// <summary>Tells apart the browsers of those who answer, who may have signed in by one name. The cookie says nothing of them.</summary>
static class Browsers
{
    const string Cookie = "browser";
    const int Bytes = 16;

    /// <summary>Who looks.</summary>
    public static Writer Me(HttpContext context) => new(context.Request.Cookies[Cookie] is { Length: 2 * Bytes } known ? known : null, context.User.Identity?.Name);

    /// <summary>Who begins to answer: his browser is known from then on.</summary>
    public static Writer Known(HttpContext context)
    {
        if (Me(context) is { Browser: not null } known)
            return known;
        var drawn = RandomNumberGenerator.GetHexString(2 * Bytes);
        context.Response.Cookies.Append(Cookie, drawn, new() { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps, IsEssential = true });
        return Me(context) with { Browser = drawn };
    }
}
