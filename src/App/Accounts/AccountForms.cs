using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Windfall.App.Pages;

namespace Windfall.App.Accounts;

/// <summary>What the page of one's own account sends.</summary>
static class AccountForms
{
    public static void MapAccount(this IEndpointRouteBuilder web)
    {
        web.MapPost("/account/password", SetPassword).ExcludeFromDescription();
        web.MapPost("/account/sessions/end", EndOthers).ExcludeFromDescription();
    }

    static async Task<RedirectHttpResult> SetPassword(
        [FromForm] string? current, [FromForm] string? wanted, HttpContext context, UserManager<Account> accounts, SignInManager<Account> signing, Did did)
    {
        if (await accounts.GetUserAsync(context.User) is not { } account)
            return TypedResults.LocalRedirect("/sign-in");
        if ((wanted ?? "").Length < Signing.ShortestPassword)
            return TypedResults.LocalRedirect("/account?problem=short");

        var done = account.PasswordHash is null ? await accounts.AddPasswordAsync(account, wanted!) : await accounts.ChangePasswordAsync(account, current ?? "", wanted!);
        if (!done.Succeeded)
            return TypedResults.LocalRedirect("/account?problem=wrong");

        await signing.RefreshSignInAsync(account);
        did.Say(new("account.password_set"));
        return TypedResults.LocalRedirect("/account");
    }

    /// <summary>All other browsers must sign in again, within a minute.</summary>
    static async Task<RedirectHttpResult> EndOthers(HttpContext context, UserManager<Account> accounts, SignInManager<Account> signing, Did did)
    {
        if (await accounts.GetUserAsync(context.User) is not { } account)
            return TypedResults.LocalRedirect("/sign-in");
        await accounts.UpdateSecurityStampAsync(account);
        await signing.RefreshSignInAsync(account);
        did.Say(new("account.others_out"));
        return TypedResults.LocalRedirect("/account");
    }
}
