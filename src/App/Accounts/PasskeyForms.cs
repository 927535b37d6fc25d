using System.Buffers.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Windfall.App.Frame;
using Windfall.App.Pages;

namespace Windfall.App.Accounts;

/// <summary>Passkeys (WebAuthn): what the browser is asked, and what it answered.</summary>
static class PasskeyForms
{
    const int LongestName = 60;

    public static void MapPasskeys(this IEndpointRouteBuilder web)
    {
        web.MapPost("/sign-in/passkey/options", AskForOne).AllowAnonymous().ExcludeFromDescription();
        web.MapPost("/sign-in/passkey", SignIn).AllowAnonymous().ExcludeFromDescription();
        web.MapPost("/account/passkeys/options", AskForNew).ExcludeFromDescription();
        web.MapPost("/account/passkeys", Add).ExcludeFromDescription();
        web.MapPost("/account/passkeys/removal", Remove).ExcludeFromDescription();
    }

    static async Task<ContentHttpResult> AskForOne(SignInManager<Account> signing) => Json(await signing.MakePasskeyRequestOptionsAsync(null));

    static async Task<RedirectHttpResult> SignIn([FromForm] string? credential, [FromForm] string? to, SignInManager<Account> signing)
    {
        var answer = await signing.PasskeySignInAsync(credential ?? "{}");
        return TypedResults.LocalRedirect(answer.Succeeded ? Look.Back(to) : "/sign-in?wrong=true");
    }

    static async Task<Results<ContentHttpResult, UnauthorizedHttpResult>> AskForNew(HttpContext context, UserManager<Account> accounts, SignInManager<Account> signing) =>
        await accounts.GetUserAsync(context.User) is { } account
            ? Json(await signing.MakePasskeyCreationOptionsAsync(new() { Id = await accounts.GetUserIdAsync(account), Name = account.Name, DisplayName = account.Name }))
            : TypedResults.Unauthorized();

    static async Task<RedirectHttpResult> Add([FromForm] string? credential, [FromForm] string? name, HttpContext context, UserManager<Account> accounts, SignInManager<Account> signing, Did did)
    {
        var read = await signing.PerformPasskeyAttestationAsync(credential ?? "{}");
        if (!read.Succeeded || await accounts.GetUserAsync(context.User) is not { } account)
            return TypedResults.LocalRedirect("/account?problem=passkey");

        read.Passkey.Name = string.IsNullOrWhiteSpace(name) ? null : ForeignText.OneLine(name, LongestName);
        await accounts.AddOrUpdatePasskeyAsync(account, read.Passkey);
        did.Say(new("account.passkey_added"));
        return TypedResults.LocalRedirect("/account");
    }

    static async Task<RedirectHttpResult> Remove([FromForm] string? id, HttpContext context, UserManager<Account> accounts, Did did)
    {
        if (id is not null && Base64Url.IsValid(id) && await accounts.GetUserAsync(context.User) is { } account)
        {
            await accounts.RemovePasskeyAsync(account, Base64Url.DecodeFromChars(id));
            did.Say(new("account.passkey_removed"));
        }
        return TypedResults.LocalRedirect("/account");
    }

    static ContentHttpResult Json(string options) => TypedResults.Text(options, "application/json");
}
