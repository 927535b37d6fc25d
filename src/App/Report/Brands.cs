using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using Windfall.App.Briefs;
using Windfall.App.Workspaces;

namespace Windfall.App.Report;

/// <summary>Under whose name a workspace's reports go out.</summary>
static class Brands
{
    const string Key = "brand";
    public const int MostLogo = 200_000;

    /// <returns>Null: as the program comes.</returns>
    public static Brand? Of(SqliteConnection connection, Workspace workspace) =>
        workspace.Preference(connection, Key) is { } json && JsonNode.Parse(json) is { } kept ? new((string?)kept["name"], (string?)kept["colour"], (string?)kept["logo"]) : null;

    /// <param name="brand">Null: as the program comes, again.</param>
    public static void Keep(SqliteConnection connection, Workspace workspace, Brand? brand) => workspace.Prefer(connection, Key, brand is null or { Name: null, Colour: null, Logo: null }
        ? null : new JsonObject { ["name"] = brand.Name, ["colour"] = brand.Colour, ["logo"] = brand.Logo }.ToJsonString(JsonSerializerOptions.Web));

    /// <summary>A picture as an address that holds it; by its first bytes, whatever it is called.</summary>
    /// <returns>Null for what is no PNG, JPEG, GIF or WebP.</returns>
    public static string? Picture(ReadOnlySpan<byte> bytes)
    {
        var kind = bytes switch
        {
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => "png",
            [0xFF, 0xD8, 0xFF, ..] => "jpeg",
            [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => "gif",
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => "webp",
            _ => null,
        };
        return kind is null ? null : $"data:image/{kind};base64,{Convert.ToBase64String(bytes)}";
    }
}
