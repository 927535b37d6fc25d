using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Windfall.App.Pages;

namespace Windfall.App.Accounts;

/// <summary>Signing in and out. Everything is closed to whoever has not signed in, but for what says that it is open.</summary>
static class Signing
{
    public const int ShortestPassword = 12;
    const int HashRounds = 210_000;     // of PBKDF2 with HMAC-SHA512: OWASP Password Storage Cheat Sheet, 2023

    static readonly TimeSpan StaysSignedIn = TimeSpan.FromDays(30), AsksAgain = TimeSpan.FromMinutes(1);

    public static PasswordHasher<Account> Hasher { get; } = new(Microsoft.Extensions.Options.Options.Create(new PasswordHasherOptions { IterationCount = HashRounds }));

    public static void AddSigning(this IServiceCollection services)
    {
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.ConfigureApplicationCookie(cookie =>
        {
            cookie.Cookie.Name = "windfall";
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            cookie.ExpireTimeSpan = StaysSignedIn;
            cookie.LoginPath = "/sign-in";
            cookie.ReturnUrlParameter = "to";
            cookie.Events.OnRedirectToLogin = Ask;
        });
        services.AddIdentityCore<Account>(identity => identity.Password = new()
        {
            RequiredLength = ShortestPassword, RequireDigit = false, RequireLowercase = false, RequireNonAlphanumeric = false, RequireUppercase = false,     // length is what counts: NIST SP 800-63B
        }).AddUserStore<AccountStore>().AddSignInManager();
        services.AddSingleton<IPasswordHasher<Account>>(Hasher);
        services.Configure<SecurityStampValidatorOptions>(stamp => stamp.ValidationInterval = AsksAgain);
        services.Configure<IdentityPasskeyOptions>(passkeys => passkeys.ValidateOrigin = asked =>
            ValueTask.FromResult(!asked.CrossOrigin && asked.Origin == $"{asked.HttpContext.Request.Scheme}://{asked.HttpContext.Request.Host}"));
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
    }

    public static void MapSigning(this IEndpointRouteBuilder web)
    {
        web.MapGet(SignInLinks.Path + "{secret}", ByLink).AllowAnonymous().ExcludeFromDescription();
        web.MapPost("/sign-in/password", ByPassword).AllowAnonymous().ExcludeFromDescription();
        web.MapPost("/sign-out", Out).ExcludeFromDescription();
    }

    /// <summary>A page is led to the way in, a program told where it is.</summary>
    static Task Ask(RedirectContext<CookieAuthenticationOptions> to)
    {
        if (to.Request.Path.StartsWithSegments("/api"))
            to.Response.StatusCode = StatusCodes.Status401Unauthorized;
        else
            to.Response.Redirect(to.RedirectUri);
        return Task.CompletedTask;
    }

    static async Task<RedirectHttpResult> ByLink(string secret, Served served, SignInManager<Account> signing)
    {
        using var connection = served.Connect();
        if (SignInLinks.Use(connection, secret, served.Shell.Clock.GetUtcNow()) is not { } account)
            return TypedResults.LocalRedirect("/sign-in?spent=true");
        await signing.SignInAsync(account, isPersistent: true);
        return TypedResults.LocalRedirect("/");
    }

    static async Task<RedirectHttpResult> ByPassword([FromForm] string? name, [FromForm] string? password, [FromForm] string? to, SignInManager<Account> signing)
    {
        var answer = await signing.PasswordSignInAsync(name ?? "", password ?? "", isPersistent: true, lockoutOnFailure: true);
        return answer.Succeeded ? TypedResults.LocalRedirect(Look.Back(to))
            : TypedResults.LocalRedirect($"/sign-in?{(answer.IsLockedOut ? "locked" : "wrong")}=true&to={Uri.EscapeDataString(Look.Back(to))}");
    }

    static async Task<RedirectHttpResult> Out(SignInManager<Account> signing)
    {
        await signing.SignOutAsync();
        return TypedResults.LocalRedirect("/sign-in");
    }
}
