using System.Text.Json;
using Windfall.Core;
using Windfall.Core.Sync;

namespace Windfall.App.Networks;

/// <summary>Why a network did not answer, as a sentence.</summary>
static class Setbacks
{
    /// <param name="host">Which server.</param>
    public static Phrase Say(SetbackKind kind, string host) => new($"source.setback_{Word(kind)}", host);

    public static string Word(SetbackKind kind) => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());
}
