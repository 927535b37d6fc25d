namespace Windfall.App.Serve;

/// <summary>What every request must be, and what every answer forbids.</summary>
static class Guard
{
    /// <summary>A page may use our own scripts, styles and addresses and nothing else, whatever strangers' text might smuggle in; nobody may frame it.</summary>
    const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'self'; frame-ancestors 'none'";

    public static Func<HttpContext, RequestDelegate, Task> OnlyByItsName(Reach reach) => (context, next) =>
    {
        if (reach.Answers(context.Request.Host.Host))
            return next(context);

        context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        return Task.CompletedTask;
    };

    /// <summary>
    /// What changes something must come from our own pages or from no page at all: browsers say which in Sec-Fetch-Site, and older ones in Origin.
    /// Cookies that are SameSite and tokens in forms hold as well; this holds where somebody forgot a token.
    /// </summary>
    public static Task OnlyFromOurPages(HttpContext context, RequestDelegate next)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method) || IsOurs(request))
            return next(context);

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    static bool IsOurs(HttpRequest request) => request.Headers["Sec-Fetch-Site"].ToString() switch
    {
        "same-origin" or "none" => true,
        "" => request.Headers.Origin.ToString() is var origin && (origin.Length == 0 || origin == $"{request.Scheme}://{request.Host}"),
        _ => false,
    };

    public static Task Forbid(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";      // nothing to others; our own forms keep their Origin
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        return next(context);
    }
}
