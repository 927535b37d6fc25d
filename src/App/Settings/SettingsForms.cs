using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Windfall.App.Briefs;
using Windfall.App.Goals;
using Windfall.App.Pages;
using Windfall.App.Report;
using Windfall.App.Workspaces;
using Windfall.Core;
using Windfall.Core.Audience;
using Windfall.Store;

namespace Windfall.App.Settings;

/// <summary>What the settings page sends. Each answers with the page, and what was done.</summary>
static class SettingsForms
{
    const int LongestName = 60;

    public static void MapSettings(this IEndpointRouteBuilder web)
    {
        web.MapPost("/settings/profile", KeepProfile).ExcludeFromDescription();
        web.MapPost("/settings/workspace", Begin).ExcludeFromDescription();
        web.MapPost("/settings/zone", KeepZone).ExcludeFromDescription();
        web.MapPost("/settings/brand", KeepBrand).ExcludeFromDescription();
        web.MapPost("/settings/weights", KeepWeights).ExcludeFromDescription();
    }

    static RedirectHttpResult Done(Here here, Did did, string what)
    {
        did.Say(new Phrase($"settings.{what}"));
        return TypedResults.LocalRedirect(here.Link("/settings"));
    }

    static RedirectHttpResult Refused(Here here, string why) => TypedResults.LocalRedirect(here.Link("/settings", ("refused", why)));

    static RedirectHttpResult KeepProfile([FromForm] string? name, [FromForm] string? headline, [FromForm] string? url, Here here, Did did)
    {
        if (here.Workspace is not { } workspace || string.IsNullOrWhiteSpace(name))
            return Refused(here, "no_name");
        ProfileCommand.Keep(workspace, name.Trim(), string.IsNullOrWhiteSpace(headline) ? null : headline.Trim(), string.IsNullOrWhiteSpace(url) ? null : url.Trim());
        return Done(here, did, "kept");
    }

    static RedirectHttpResult Begin([FromForm] string? name, Here here, Served served, Did did)
    {
        var wanted = (name ?? "").Trim();
        if (wanted.Length is 0 or > LongestName || wanted.AsSpan().IndexOfAny('/', '\\') >= 0 || wanted.Any(char.IsControl))
            return Refused(here, "bad_workspace");
        if (Workspace.Open(served.Shell, wanted, at: null, out _) is null)
            return Refused(here, "bad_workspace");
        did.Say(new Phrase("settings.begun", wanted));
        return TypedResults.LocalRedirect(here.Link("/", ("workspace", wanted)));
    }

    static RedirectHttpResult KeepZone([FromForm] string? zone, Here here, Did did)
    {
        if (here.Workspace is not { } workspace || !TimeZoneInfo.TryFindSystemTimeZoneById(zone ?? "", out _))
            return Refused(here, "bad_zone");
        using var connection = workspace.Database.Connect();
        connection.Run("UPDATE workspaces SET time_zone = $zone WHERE id = $w", ("$zone", zone), ("$w", workspace.Id));
        return Done(here, did, "kept");
    }

    static async Task<RedirectHttpResult> KeepBrand([FromForm] string? name, [FromForm] string? colour, [FromForm] string? without, IFormFile? logo, Here here, Did did, CancellationToken cancel)
    {
        if (here.Workspace is not { } workspace)
            return Refused(here, "no_name");
        using var connection = workspace.Database.Connect();
        var before = Brands.Of(connection, workspace);
        var isOurs = string.IsNullOrEmpty(colour) || string.Equals(colour, "#0a6b70", StringComparison.OrdinalIgnoreCase);
        if (!isOurs && Brand.Contrast(colour!) is not >= Brand.LeastContrast)
            return Refused(here, "pale_colour");

        var picture = without == "on" ? null : before?.Logo;
        if (logo is { Length: > 0 })
        {
            if (logo.Length > Brands.MostLogo)
                return Refused(here, "large_logo");
            using var bytes = new MemoryStream();
            await logo.CopyToAsync(bytes, cancel);
            if ((picture = Brands.Picture(bytes.ToArray())) is null)
                return Refused(here, "no_picture");
        }
        Brands.Keep(connection, workspace, new(string.IsNullOrWhiteSpace(name) ? null : name.Trim()[..Math.Min(80, name.Trim().Length)], isOurs ? null : colour, picture));
        return Done(here, did, "kept");
    }

    static RedirectHttpResult KeepWeights(HttpRequest request, [FromForm] string? reset, Here here, Did did)
    {
        if (here.Workspace is not { } workspace)
            return Refused(here, "no_name");
        var weights = reset == "on" ? Weights.Default : workspace.Rater().Weights;
        foreach (var (name, _) in reset == "on" ? [] : weights.All.ToList())
        {
            if (!request.Form.TryGetValue(name, out var text) || !float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var weight) || weights.With(name, weight, out _) is not { } changed)
                return Refused(here, "bad_weight");
            weights = changed;
        }
        WeightsCommand.Keep(workspace, weights);
        return Done(here, did, "kept");
    }
}
