using System.Runtime.CompilerServices;
using Xunit.Sdk;

namespace Windfall.App.Tests.Briefs;

/// <summary>Compares a whole text with the file <c>name.verified.txt</c> beside the test. On difference <c>name.received.txt</c> is written; renaming it approves it.</summary>
static class Verified
{
    public static void Matches(string name, string text, [CallerFilePath] string test = "")
    {
        var (verified, received) = (PathOf("verified"), PathOf("received"));
        // Libraries of culture data disagree on which narrow blank they write.
        var plain = text.Replace('\u202f', ' ').Replace('\u00a0', ' ').ReplaceLineEndings("\n");

        if (File.Exists(verified) && File.ReadAllText(verified).ReplaceLineEndings("\n") == plain)
        {
            File.Delete(received);
            return;
        }
        File.WriteAllText(received, plain);
        throw new XunitException($"{name} is not as verified. Compare {received} with {verified}; if it is right, rename it.");

        string PathOf(string kind) => Path.Combine(Path.GetDirectoryName(test)!, $"{name}.{kind}.txt");
    }
}
